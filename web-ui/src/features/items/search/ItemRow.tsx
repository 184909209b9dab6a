import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ItemSummary } from "@/api/types";
import { ToConfirmTag } from "../ToConfirmTag";
import { HitText } from "./HitText";
import styles from "./ItemsPage.module.css";

interface Props {
  item: ItemSummary;
  /** Words that were looked for. */
  words: readonly string[];
}

export function ItemRow({ item, words }: Props) {
  const { t } = useTranslation("items");
  return (
    <li>
      <Link to={`/items/${item.code}`} className={styles.name}>
        <HitText text={item.name} words={words} />
      </Link>{" "}
      <ToConfirmTag status={item.status} />
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
