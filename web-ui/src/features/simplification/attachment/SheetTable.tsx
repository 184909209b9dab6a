import { useTranslation } from "react-i18next";
import type { Attachment, AttachmentLine } from "@/api/dto/simplification";
import { percent } from "../figures";
import type { TableName } from "../places";
import { ItemCell } from "./ItemCell";
import { opensOf, type Opens } from "./opens";
import { cancelledStepsText, onlineText, opinionText } from "./rowTexts";
import styles from "./sheet.module.css";

/** Shares of the columns, as on the printed sheet. */
const COLUMNS = [
  ["item", 12],
  ["demands", 23],
  ["basis", 18],
  ["opinion", 11],
  ["steps", 9],
  ["cut", 8],
  ["online", 11],
  ["remarks", 8],
] as const;

type Row = Attachment["rows"][number];

/** The eight columns of the notice; each numbered line stands beside its basis and its opinion. */
export function SheetTable({ table, attachment }: { table: TableName; attachment: Attachment }) {
  const { t } = useTranslation("simplification");
  return (
    <div className={styles.scroll} role="region" tabIndex={0} aria-label={attachment.title}>
      <table className={styles.table}>
        <colgroup>
          {COLUMNS.map(([column, share]) => (
            <col key={column} style={{ width: `${share}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {COLUMNS.map(([column]) => (
              <th key={column} scope="col">
                {t(column === "online" ? `column.online${table.attachment}` : `column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {attachment.rows.map((row) => (
          <tbody key={row.item}>
            <ItemRows table={table} row={row} opens={opensOf(attachment)} />
          </tbody>
        ))}
      </table>
    </div>
  );
}

function ItemRows({ table, row, opens }: { table: TableName; row: Row; opens: Opens }) {
  const { t } = useTranslation("simplification");
  const span = Math.max(row.lines.length, 1);
  const [first, ...others] = row.lines;
  return (
    <>
      <tr>
        <th scope="rowgroup" rowSpan={span}>
          <ItemCell table={table} row={row} opens={opens} />
        </th>
        <LineCells line={first} />
        <td rowSpan={span}>
          {cancelledStepsText(row).map((step) => (
            <div key={step}>{step}</div>
          ))}
          {row.cancelledSteps.length === 0 && "—"}
        </td>
        <td rowSpan={span} className={styles.cut}>
          {percent(row.cutPercent)}
        </td>
        <td rowSpan={span}>{onlineText(t, row.online)}</td>
        <td rowSpan={span}>{row.remarks || "—"}</td>
      </tr>
      {others.map((line) => (
        <tr key={line.number}>
          <LineCells line={line} />
        </tr>
      ))}
    </>
  );
}

function LineCells({ line }: { line: AttachmentLine | undefined }) {
  const { t } = useTranslation("simplification");
  if (!line) return [1, 2, 3].map((column) => <td key={column}>—</td>);
  const cancelled = line.opinion === "CANCEL";
  return (
    <>
      <td className={styles.line}>
        {line.number}. {cancelled ? <del>{line.text}</del> : line.text}
      </td>
      <td className={styles.line}>
        {line.number}. {line.basis || <strong className={styles.missing}>{t("noBasis")}</strong>}
      </td>
      <td className={cancelled ? `${styles.line} ${styles.cancelled}` : styles.line}>
        {line.number}. {opinionText(t, line)}
      </td>
    </>
  );
}
