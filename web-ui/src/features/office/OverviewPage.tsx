import { useTranslation } from "react-i18next";
import { Page } from "@/components/Page";
import { Panel } from "@/components/Panel";
import { useSession } from "@/features/session/session";

function OverviewPage() {
  const { t } = useTranslation("office");
  const { user } = useSession();
  return (
    <Page title={t("title")} dense>
      <Panel>{user && t("welcome", { name: user.displayName })}</Panel>
    </Page>
  );
}

export { OverviewPage as Component };
