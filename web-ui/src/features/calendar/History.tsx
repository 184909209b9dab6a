import { useTranslation } from "react-i18next";
import type { CalendarYear } from "@/api/types";
import { formatDay, formatMoment } from "@/components/dates";
import { NothingYet } from "@/components/NothingYet";
import { Panel } from "@/components/Panel";

/** Who entered what and when; nothing of it is ever deleted. */
export function History({ changes }: { changes: CalendarYear["changes"] }) {
  const { t } = useTranslation("calendar");
  const days = (list: readonly string[]) => list.map(formatDay).join("、") || t("preview.none");
  return (
    <Panel title={t("history.title")}>
      {changes.length === 0 ? (
        <NothingYet what={t("history.none")} />
      ) : (
        <ul>
          {changes.map(({ version, at, by, source, before, after, moved }) => (
            <li key={version}>
              <strong>{source}</strong>
              <div className="bl-muted">
                {t("history.by", { by, at: formatMoment(at), version })} ·{" "}
                {t("history.moved", { count: moved })}
              </div>
              <details>
                <summary>{t("history.what")}</summary>
                <p>
                  {before
                    ? t("history.before", { off: days(before.daysOff), work: days(before.makeUpDays) })
                    : t("history.weekends")}
                </p>
                <p>{t("history.after", { off: days(after.daysOff), work: days(after.makeUpDays) })}</p>
              </details>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
