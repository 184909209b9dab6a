import { useTranslation } from "react-i18next";
import type { Attachment } from "@/api/dto/simplification";
import { EventTimeline } from "@/components/EventTimeline";
import { Panel } from "@/components/Panel";

/** Who did what with the attachment and when. */
export function History({ entries }: { entries: Attachment["history"] }) {
  const { t } = useTranslation("simplification");
  if (entries.length === 0) return null;
  return (
    <Panel title={t("history.title")}>
      <EventTimeline
        withActors
        entries={entries.map(({ at, by, kind, text }) => {
          const what = t(`history.${kind}`, { defaultValue: kind });
          return { at, by, text: text ? `${what}：${text}` : what };
        })}
      />
    </Panel>
  );
}
