import { useTranslation } from "react-i18next";
import { Page } from "@/components/Page";
import { LicenceList } from "./LicenceList";

/** 我的证照: what the applicant holds. */
function LicencesPage() {
  const { t } = useTranslation("licences");
  return (
    <Page title={t("own.title")} lead={t("own.lead")}>
      <LicenceList base="/licences" />
    </Page>
  );
}

export { LicencesPage as Component };
