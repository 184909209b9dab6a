import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Attachment } from "@/api/dto/simplification";
import { itemAddress, reviewAddress, type TableName } from "../places";
import type { Opens } from "./opens";
import styles from "./sheet.module.css";

interface Props {
  table: TableName;
  row: Attachment["rows"][number];
  opens: Opens;
}

/** The item's name, which opens it, with what is on screen only: changed, faults, remarks of the reform office. */
export function ItemCell({ table, row, opens }: Props) {
  const { t } = useTranslation("simplification");
  return (
    <>
      <Link to={address()}>{row.name}</Link>
      <div className={styles.marks}>
        {row.baselineLimitDays < 0 && <Tag className={styles.mark}>{t("mark.new")}</Tag>}
        {row.changed && <Tag className={styles.mark}>{t("mark.changed")}</Tag>}
        {row.faults > 0 && <Tag className={styles.fault}>{t("count.faults", { count: row.faults })}</Tag>}
        {row.comments > 0 && (
          <Tag className={styles.mark}>{t("count.comments", { count: row.comments })}</Tag>
        )}
      </div>
    </>
  );

  function address() {
    if (opens === "guide") return `/items/${row.item}`;
    return opens === "editor" ? itemAddress(table, row.item) : reviewAddress(table, row.item);
  }
}
