import { useTranslation } from "react-i18next";
import type { DraftChange, ItemDraft } from "@/api/dto/simplification";
import { Panel } from "@/components/Panel";
import { lineName } from "../editor/texts";
import type { TableName } from "../places";
import { Remarks } from "./Remarks";
import styles from "./review.module.css";

interface Props {
  table: TableName;
  draft: ItemDraft;
  mayComment: boolean;
}

/** Keys under which several fields are remarked on together; they name no line of a list. */
const TOGETHER = ["limit", "visits", "online"];

/** Everything else that changes, before and after; what has no key of its own is remarked on with the item as a whole. */
export function ChangeTable({ table, draft, mayComment }: Props) {
  const { t } = useTranslation("simplification");
  const numbered = new Set(draft.row.lines.map(({ key }) => key));
  const changes = draft.changes.filter(({ line }) => !line || !numbered.has(line));
  return (
    <Panel title={t("review.others")}>
      {changes.length === 0 ? (
        <p className="bl-muted">{t("review.noOthers")}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("review.field")}</th>
              <th scope="col">{t("editor.today")}</th>
              <th scope="col">{t("review.proposed")}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change, index) => (
              <tr key={change.field + index}>
                <th scope="row">{title(change)}</th>
                <td data-label={t("editor.today")}>{change.before || "—"}</td>
                <td data-label={t("review.proposed")}>
                  {change.after || "—"}
                  {change.line && changes.findIndex(({ line }) => line === change.line) === index && (
                    <Remarks
                      table={table}
                      draft={draft}
                      line={change.line}
                      name={title(change)}
                      mayComment={mayComment}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );

  function title({ fieldTitle: name, line }: DraftChange) {
    if (!line || TOGETHER.includes(line)) return name;
    const { proposal, baseline } = draft;
    const guides = baseline ? [proposal, { ...proposal, guide: baseline }] : [proposal];
    return `${name}：${lineName(line, guides)}`;
  }
}
