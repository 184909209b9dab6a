import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useLocation, useSearchParams } from "react-router";
import type { Attachment } from "@/api/dto/simplification";
import { percent } from "../figures";
import styles from "./review.module.css";

interface Props {
  rows: Attachment["rows"];
  chosen: string | undefined;
  open: ReadonlyMap<string, number>;
}

/** The items with what speaks for opening them: changed, rules broken, remarks without an answer. */
export function ReviewList({ rows, chosen, open }: Props) {
  const { t } = useTranslation("simplification");
  const { pathname } = useLocation();
  const [address] = useSearchParams();
  const to = (item: string) => {
    const next = new URLSearchParams(address);
    next.set("item", item);
    return `${pathname}?${next}`;
  };
  return (
    <nav aria-label={t("review.items")}>
      <ul className={styles.items}>
        {rows.map(({ item, name, changed, faults, cutPercent }) => (
          <li key={item} className={item === chosen ? styles.here : undefined}>
            <Link
              to={to(item)}
              replace
              preventScrollReset
              aria-current={item === chosen ? "true" : undefined}
            >
              {name}
            </Link>
            <div className="bl-muted">
              {changed ? t("review.changedBy", { cut: percent(cutPercent) }) : t("review.unchanged")}
            </div>
            {faults > 0 && <Tag className={styles.fault}>{t("count.faults", { count: faults })}</Tag>}
            {open.has(item) && (
              <Tag className={styles.open}>{t("count.open", { count: open.get(item) })}</Tag>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
