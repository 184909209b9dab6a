import { useTranslation } from "react-i18next";
import { Page } from "@/components/Page";
import { PagedList } from "@/components/PagedList";
import { CheckRow } from "./CheckRow";
import { CreditRecords } from "./CreditRecords";
import { useChecks } from "./queries";

/** What the applicant promised in approved cases, how it was checked, and what is on record. */
function OwnCommitmentsPage() {
  const { t } = useTranslation("commitments");
  return (
    <Page title={t("own.title")} lead={t("own.lead")}>
      <PagedList
        title={t("own.checks")}
        query={useChecks()}
        empty={<p className="bl-muted">{t("own.none")}</p>}
        row={(check) => (
          <CheckRow key={check.caseId} check={check} to={`/applications/${check.applicationId}`} />
        )}
      />
      <CreditRecords />
    </Page>
  );
}

export { OwnCommitmentsPage as Component };
