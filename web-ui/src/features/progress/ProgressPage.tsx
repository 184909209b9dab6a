import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { api, ok } from "@/api/client";
import { asProblem } from "@/api/problem";
import { NothingYet } from "@/components/NothingYet";
import { Page } from "@/components/Page";
import { Panel } from "@/components/Panel";
import { QueryView } from "@/components/QueryView";
import { ProgressForm } from "./ProgressForm";
import { ProgressView } from "./ProgressView";

/** For anyone who has the number and the query code; shows no personal data. */
function ProgressPage() {
  const { t } = useTranslation("progress");
  const [parameters] = useSearchParams();
  const number = parameters.get("number") ?? "";
  const code = parameters.get("code") ?? "";
  const query = useQuery({
    queryKey: ["progress", number, code],
    queryFn: () =>
      ok(
        api.GET("/public/applications/{number}", {
          params: { path: { number }, query: { queryCode: code } },
        }),
      ),
    enabled: number !== "" && code !== "",
  });
  const unknown = query.error !== null && asProblem(query.error).kind === "missing";

  return (
    <Page title={t("title")} lead={t("lead")}>
      {number && code && !unknown && (
        <QueryView query={query}>{(progress) => <ProgressView progress={progress} />}</QueryView>
      )}
      {unknown && (
        <Panel>
          <div role="alert">
            <NothingYet what={t("unknown.what")} todo={t("unknown.todo")} />
          </div>
        </Panel>
      )}
      <Panel title={number ? t("again") : undefined}>
        <ProgressForm key={number + code} initial={{ number, code }} />
      </Panel>
    </Page>
  );
}

export { ProgressPage as Component };
