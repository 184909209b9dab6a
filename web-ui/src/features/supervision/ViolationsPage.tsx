import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { api, ok } from "@/api/client";
import type { Violation } from "@/api/types";
import { ClauseTag } from "@/components/ClauseTag";
import { formatMoment } from "@/components/dates";
import { NothingYet } from "@/components/NothingYet";
import { Page } from "@/components/Page";
import { PagedList } from "@/components/PagedList";

/** 违规要求材料: who asked applicants for what may not be asked, or not any more. */
function ViolationsPage() {
  const { t } = useTranslation("supervision");
  const query = useInfiniteQuery({
    queryKey: ["violations"],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET("/supervision/violations", {
          params: { query: { limit: 20, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
  });
  return (
    <Page title={t("violations.title")} lead={t("violations.lead")} dense>
      <PagedList
        query={query}
        empty={<NothingYet what={t("violations.none")} />}
        row={(violation) => <Row key={violation.id} violation={violation} />}
      />
    </Page>
  );
}

function Row({ violation }: { violation: Violation }) {
  const { t } = useTranslation("supervision");
  const { kind, at, officer, applicationId, applicationNumber, demanded } = violation;
  return (
    <li>
      <strong>{t(`violations.kind.${kind}`)}</strong>{" "}
      <Link to={`/office/applications/${applicationId}`}>{applicationNumber}</Link>
      <div className="bl-muted">{t("violations.by", { officer, at: formatMoment(at) })}</div>
      <ul>
        {demanded.map(({ requirement, title, clause }) => (
          <li key={requirement}>
            {title} <ClauseTag clause={clause} />
          </li>
        ))}
      </ul>
    </li>
  );
}

export { ViolationsPage as Component };
