import { useTranslation } from "react-i18next";
import { Page } from "@/components/Page";
import { LicenceList } from "./LicenceList";

/** 证照管理: what the officer's department has issued. */
function IssuedPage() {
  const { t } = useTranslation("licences");
  return (
    <Page title={t("issued.title")} lead={t("issued.lead")} dense>
      <LicenceList base="/office/licences" withHolder />
    </Page>
  );
}

export { IssuedPage as Component };
