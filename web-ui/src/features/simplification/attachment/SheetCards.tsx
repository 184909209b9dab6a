import { useTranslation } from "react-i18next";
import type { Attachment } from "@/api/dto/simplification";
import { percent } from "../figures";
import type { TableName } from "../places";
import { ItemCell } from "./ItemCell";
import { opensOf } from "./opens";
import { onlineText, opinionText } from "./rowTexts";
import styles from "./cards.module.css";

/** The sheet on a phone: one card an item, each line with its basis and opinion under it. */
export function SheetCards({ table, attachment }: { table: TableName; attachment: Attachment }) {
  const { t } = useTranslation("simplification");
  const opens = opensOf(attachment);
  return attachment.rows.map((row) => (
    <section key={row.item} className={styles.card} aria-label={row.name}>
      <h3>
        <ItemCell table={table} row={row} opens={opens} />
      </h3>
      <dl>
        <Pair label={t("figure.cut")} value={percent(row.cutPercent)} />
        <Pair label={t("field.online")} value={onlineText(t, row.online)} />
        <Pair label={t("column.steps")} value={row.cancelledSteps.join("、") || "—"} />
        <Pair label={t("column.remarks")} value={row.remarks || "—"} />
      </dl>
      <details>
        <summary>{t("sheet.lines", { count: row.lines.length })}</summary>
        <ol>
          {row.lines.map((line) => (
            <li key={line.number}>
              {line.opinion === "CANCEL" ? <del>{line.text}</del> : line.text}
              <div className="bl-muted">{line.basis || t("noBasis")}</div>
              <div>{opinionText(t, line)}</div>
            </li>
          ))}
        </ol>
      </details>
    </section>
  ));
}

function Pair({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
