import { Tag } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Intermediary } from "@/api/types";
import { formatDay } from "@/components/dates";
import styles from "../orders/Orders.module.css";

interface Props {
  entry: Intermediary;
  /** Only what it offers of this one. */
  service?: string;
  children?: ReactNode;
}

/** One intermediary: what it offers, in how many days, at what price, and by what it may. */
export function IntermediaryEntry({ entry, service, children }: Props) {
  const { t } = useTranslation("intermediaries");
  const { qualification, contact } = entry;
  const offers = entry.offers.filter(({ materialType }) => !service || materialType === service);
  return (
    <li>
      <div className={styles.head}>
        <strong>{entry.name}</strong>
        {!entry.takesOrders && <Tag style={{ color: "#9b001c" }}>{t("directory.suspended")}</Tag>}
      </div>
      {offers.map((offer) => (
        <div key={offer.materialType}>
          {offer.material}：{t("directory.offer", { count: offer.days, price: offer.price })}
        </div>
      ))}
      <div className="bl-muted">
        {t("directory.regions", { names: entry.regions.join("、") })} ·{" "}
        {t("directory.qualification", { title: qualification.title, number: qualification.number })}
        {qualification.validUntil && t("directory.until", { day: formatDay(qualification.validUntil) })}
      </div>
      <div className="bl-muted">
        {t("directory.contact", contact)} · {t("directory.code", { code: entry.code })}
      </div>
      {children && <div className={styles.actions}>{children}</div>}
    </li>
  );
}
