import { Timeline } from "antd";
import type { TimelineEntry } from "@/api/types";
import { formatMoment } from "./dates";

interface Props {
  entries: readonly TimelineEntry[];
  /** Whether to name who did it: of use to officers only. */
  withActors?: boolean;
}

/** What happened to an application, newest first. */
export function EventTimeline({ entries, withActors = false }: Props) {
  const newestFirst = [...entries].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <Timeline
      items={newestFirst.map((entry, index) => ({
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
  );
}
