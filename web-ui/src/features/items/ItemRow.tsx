import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ItemSummary } from "@/api/types";
import styles from "./ItemsPage.module.css";

export function ItemRow({ item }: { item: ItemSummary }) {
  const { t } = useTranslation("items");
  return (
    <li>
      <Link to={`/items/${item.code}`} className={styles.name}>
        {item.name}
      </Link>
      <div className="bl-muted">
        {[
          item.departmentName,
          t(`kind.${item.kind}`),
          t("row.limit", { count: item.promisedLimitDays }),
          t("row.visits", { count: item.visits }),
          t(`online.${item.online.status}`),
        ].join(" · ")}
      </div>
    </li>
  );
}
