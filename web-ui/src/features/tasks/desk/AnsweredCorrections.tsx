import { useTranslation } from "react-i18next";
import type { Corrections } from "@/api/types";
import { formatMoment } from "@/components/dates";
import { Panel } from "@/components/Panel";

/** What the applicant was asked to mend and has sent in again: the places to look at first. */
export function AnsweredCorrections({ corrections }: { corrections: Corrections | null | undefined }) {
  const { t } = useTranslation("tasks");
  if (!corrections?.answeredAt) return null;
  return (
    <Panel title={t("answered.title", { round: corrections.round })}>
      <p className="bl-muted">
        {t("answered.when", {
          asked: formatMoment(corrections.requestedAt),
          answered: formatMoment(corrections.answeredAt),
        })}
      </p>
      <ul>
        {corrections.items.map(({ requirement, title, problem }) => (
          <li key={requirement + problem}>
            <strong>{title ?? t("answered.form")}</strong>：{problem}
          </li>
        ))}
      </ul>
      {corrections.comment && <p>{corrections.comment}</p>}
    </Panel>
  );
}
