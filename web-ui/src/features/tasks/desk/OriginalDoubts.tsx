import { useTranslation } from "react-i18next";
import type { TaskDesk } from "@/api/types";
import { Facts } from "@/components/Facts";
import { Panel } from "@/components/Panel";
import { useOriginals } from "@/features/applications/queries";

/** What the window found of an original that did not agree, for whoever decides on it and for the window itself. */
export function OriginalDoubts({ desk }: { desk: TaskDesk }) {
  const { t } = useTranslation("tasks");
  const { task, application } = desk;
  const wanted = task.kind === "ORIGINAL_CHECK" || task.kind === "HAND_OVER";
  const { data } = useOriginals(application.id, wanted);
  const doubts = (data?.doubts ?? []).filter(({ caseId }) => !task.caseId || caseId === task.caseId);
  if (!wanted || doubts.length === 0) return null;
  return (
    <Panel title={t("originals.doubts")}>
      {doubts.map((doubt) => (
        <Facts
          key={doubt.caseId + doubt.requirement}
          facts={[
            [t("originals.material"), doubt.title],
            [t("originals.difference"), doubt.remark],
            [t("originals.case"), `${doubt.itemName} ${doubt.caseNumber}`],
            [t("originals.outcome"), t(`originals.state.${doubt.state}` as "originals.state.OPEN")],
            !!doubt.finding && [t("originals.finding"), doubt.finding],
          ]}
        />
      ))}
    </Panel>
  );
}
