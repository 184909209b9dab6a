import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { LedgerFigure } from "@/api/types";
import type { Cell, OfficialRow } from "./officialTable";
import styles from "./LedgerTable.module.css";

interface Props {
  rows: readonly OfficialRow[];
  /** Where a figure opens its cases; undefined where the reader may not. */
  hrefOf: (department: string, figure: LedgerFigure) => string | undefined;
}

const AFTER = ["completed", "average", "overdue", "newlyOnline", "remarks"] as const;

/** Shares of the columns, as on the printed sheet. */
const WIDTHS = [17, 10, 9, 9, 9, 9, 25, 12] as const;

/** The table with its header of two levels: the online cases are cut out of the accepted ones. */
export function LedgerTable({ rows, hrefOf }: Props) {
  const { t } = useTranslation("ledgers");
  return (
    <table className={styles.table}>
      <colgroup>
        {WIDTHS.map((percent, index) => (
          <col key={index} style={{ width: `${percent}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th rowSpan={2} scope="col">
            {t("column.department")}
          </th>
          <th rowSpan={2} scope="col" className={styles.whole}>
            {t("column.accepted")}
          </th>
          <td className={styles.above} />
          {AFTER.map((column) => (
            <th key={column} rowSpan={2} scope="col">
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
        <tr>
          <th scope="col" className={styles.part}>
            {t("column.online")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ department, name, cells, newlyOnline, remarks }) => (
          <tr key={department ?? "total"} className={department ? undefined : styles.total}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={index} className={styles.figure}>
                <Figure cell={cell} name={name} href={hrefTo(department, cell)} />
              </td>
            ))}
            <td>
              {newlyOnline.map((item) => (
                <div key={item}>{item}</div>
              ))}
            </td>
            <td>{remarks}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );

  function hrefTo(department: string | undefined, { figure }: Cell) {
    return department && figure ? hrefOf(department, figure) : undefined;
  }
}

function Figure({ cell, name, href }: { cell: Cell; name: string; href: string | undefined }) {
  const { t } = useTranslation("ledgers");
  if (!href || !cell.figure) return cell.text;
  return (
    <Link
      to={href}
      preventScrollReset
      aria-label={t("open", {
        department: name,
        figure: t(`column.${cell.figure}`),
        count: Number(cell.text),
      })}
    >
      {cell.text}
    </Link>
  );
}
