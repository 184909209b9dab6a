import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import styles from "./CatalogueTabs.module.css";

/** The two things that are made public about the catalogue, one beside the other. */
export function CatalogueTabs() {
  const { t } = useTranslation("catalogue");
  return (
    <nav aria-label={t("tabs")} className={styles.tabs}>
      <NavLink to="/catalogue" end>
        {t("publications.title")}
      </NavLink>
      <NavLink to="/catalogue/not-online">{t("notOnline.title")}</NavLink>
    </nav>
  );
}
