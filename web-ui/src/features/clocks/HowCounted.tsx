import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import styles from "./HowCounted.module.css";

/** Leads from a due date to how it comes about. */
export function HowCounted({ to, of }: { to: string; of: string }) {
  const { t } = useTranslation("clocks");
  return (
    <Link to={to} className={`bl-no-print ${styles.link}`} aria-label={`${t("how")}: ${of}`}>
      {t("how")}
    </Link>
  );
}
