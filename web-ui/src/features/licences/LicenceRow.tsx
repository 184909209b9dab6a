import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Licence } from "@/api/types";
import { formatDay } from "@/components/dates";
import { StandingTag } from "./StandingTag";
import styles from "./LicenceRow.module.css";

interface Props {
  licence: Licence;
  /** Where licences are shown: of the holder, or of the office. */
  base: string;
  withHolder?: boolean;
}

/** A licence in a list: what it is, from whom, and until when. */
export function LicenceRow({ licence, base, withHolder = false }: Props) {
  const { t } = useTranslation("licences");
  const { id, title, number, holderName, holderNumber, issuerName, validUntil, standing, endsInDays } =
    licence;
  const facts = [
    t("row.number", { number }),
    withHolder ? `${holderName}（${holderNumber}）` : issuerName,
    validUntil ? t("row.until", { day: formatDay(validUntil) }) : t("forever"),
  ];
  return (
    <li className={styles.row}>
      <Link className={styles.title} to={`${base}/${id}`}>
        {title}
      </Link>
      <StandingTag standing={standing} />
      <span className={styles.facts}>{facts.join(" · ")}</span>
      {endsInDays != null && <span className={styles.soon}>{t("row.soon", { count: endsInDays })}</span>}
    </li>
  );
}
