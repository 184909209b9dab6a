import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { CommitmentCheckState } from "@/api/types";
import { Page } from "@/components/Page";
import { PagedList } from "@/components/PagedList";
import { CheckRow } from "./CheckRow";
import { CreditRecords } from "./CreditRecords";
import { useChecks } from "./queries";

const STATES: readonly CommitmentCheckState[] = [
  "TO_CHECK",
  "REVOCATION_PROPOSED",
  "KEPT",
  "CORRECTED",
  "REVOKED",
];

/** 承诺核查: the cases that rest on commitments, soonest due first, and those who broke their word. */
function InspectionPage() {
  const { t } = useTranslation("commitments");
  const [search, setSearch] = useSearchParams();
  const state = STATES.find((known) => known === search.get("state"));
  const filter = (
    <Select<CommitmentCheckState | "">
      value={state ?? ""}
      onChange={(chosen) => setSearch(chosen ? { state: chosen } : {}, { replace: true })}
      aria-label={t("inspection.state")}
      style={{ minWidth: 160 }}
      options={[
        { value: "", label: t("inspection.all") },
        ...STATES.map((value) => ({ value, label: t(`state.${value}`) })),
      ]}
    />
  );
  return (
    <Page title={t("inspection.title")} lead={t("inspection.lead")}>
      <PagedList
        title={t("inspection.checks")}
        extra={filter}
        query={useChecks(state)}
        empty={<p className="bl-muted">{t("inspection.none")}</p>}
        row={(check) => (
          <CheckRow
            key={check.caseId}
            check={check}
            applicant={check.applicant}
            to={`/office/cases/${check.caseId}`}
          />
        )}
      />
      <CreditRecords />
    </Page>
  );
}

export { InspectionPage as Component };
