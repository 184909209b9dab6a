import { Button, Timeline } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TimelineEntry } from "@/api/types";
import { formatMoment } from "./dates";

interface Props {
  /** Oldest first, as the API tells them. */
  entries: readonly TimelineEntry[];
  /** Whether to name who did it: of use to officers only. */
  withActors?: boolean;
}

/** More than these hide the rest of the page on a phone. */
const AT_FIRST = 8;

/** What happened to an application, newest first; what is told for one moment keeps its order. */
export function EventTimeline({ entries, withActors = false }: Props) {
  const { t } = useTranslation("components");
  const [all, setAll] = useState(false);
  const newestFirst = [...entries].reverse();
  const shown = all ? newestFirst : newestFirst.slice(0, AT_FIRST);
  return (
    <>
      <Timeline
        items={shown.map((entry, index) => ({
          key: `${entry.at}-${index}`,
          color: index === 0 ? "#0b5cad" : "gray",
          content: (
            <>
              <div>{entry.text}</div>
              <div className="bl-muted">
                <time dateTime={entry.at}>{formatMoment(entry.at)}</time>
                {entry.department && ` · ${entry.department}`}
                {withActors && entry.by && ` · ${entry.by}`}
                {entry.caseNumber && ` · ${entry.caseNumber}`}
              </div>
            </>
          ),
        }))}
      />
      {shown.length < newestFirst.length && (
        <Button style={{ marginTop: 12 }} onClick={() => setAll(true)}>
          {t("timeline.all", { count: newestFirst.length })}
        </Button>
      )}
    </>
  );
}
