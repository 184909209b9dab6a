import { useTranslation } from "react-i18next";
import { useTimeline } from "@/features/applications/queries";
import { EventTimeline } from "@/components/EventTimeline";
import { Panel } from "@/components/Panel";
import { QueryView } from "@/components/QueryView";
import { Whereabouts } from "./Whereabouts";

/** What happened, and where the processes stand. */
export function History({ applicationId }: { applicationId: string }) {
  const { t } = useTranslation("dossier");
  const timeline = useTimeline(applicationId);
  return (
    <>
      <Panel title={t("timeline")}>
        <QueryView query={timeline} rows={4}>
          {({ items }) => <EventTimeline entries={items} />}
        </QueryView>
      </Panel>
      <Whereabouts applicationId={applicationId} />
    </>
  );
}
