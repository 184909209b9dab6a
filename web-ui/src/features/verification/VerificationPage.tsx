import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { asProblem } from "@/api/problem";
import { Page } from "@/components/Page";
import { Panel } from "@/components/Panel";
import { QueryView } from "@/components/QueryView";
import { CodeForm } from "./CodeForm";
import { DocumentCheck } from "./DocumentCheck";
import { LicenceVerdict } from "./LicenceVerdict";
import { licenceByCode } from "./queries";
import { VerdictPanel } from "./VerdictPanel";

/** For anyone who holds a licence in the hand or was sent one. */
function VerificationPage() {
  const { t } = useTranslation("verification");
  const { code = "" } = useParams();
  const query = useQuery(licenceByCode(code));
  const unknown = query.error !== null && asProblem(query.error).kind === "missing";
  return (
    <Page title={t("title")} lead={t("lead")}>
      {unknown && <VerdictPanel colour="bad" title={t("unknown.title")} meaning={t("unknown.meaning")} />}
      {code && !unknown && (
        <QueryView query={query}>{(licence) => <LicenceVerdict licence={licence} />}</QueryView>
      )}
      <Panel title={t("code.title")}>
        <CodeForm key={code} initial={code} />
      </Panel>
      <Panel title={t("file.title")}>
        <DocumentCheck />
      </Panel>
    </Page>
  );
}

export { VerificationPage as Component };
