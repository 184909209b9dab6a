import { useTranslation } from "react-i18next";
import { LinkButton } from "@/components/LinkButton";
import { Page } from "@/components/Page";
import { NothingYet } from "@/components/NothingYet";
import { QueryView } from "@/components/QueryView";
import { hasAny, useSession } from "@/features/session/session";
import { useAttachments } from "../queries";
import { AllAttachments } from "./AllAttachments";
import { OwnAttachments } from "./OwnAttachments";

/** Where the work on Attachments 1 and 2 starts: one's own two for a department, everybody's for the reform office. */
function SimplificationPage() {
  const { t } = useTranslation("simplification");
  const { user } = useSession();
  const all = hasAny(user, ["REFORM_OFFICE"]);
  return (
    <Page
      title={t("overview.title")}
      lead={t(all ? "overview.leadAll" : "overview.leadOwn")}
      extra={<LinkButton to="/office/simplification/board">{t("overview.board")}</LinkButton>}
      dense
    >
      <QueryView
        query={useAttachments()}
        isEmpty={({ items }) => items.length === 0}
        empty={<NothingYet what={t("overview.none")} todo={t("overview.noneTodo")} />}
      >
        {({ items }) => (all ? <AllAttachments items={items} /> : <OwnAttachments items={items} />)}
      </QueryView>
    </Page>
  );
}

export { SimplificationPage as Component };
