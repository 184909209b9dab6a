import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { useNarrow } from "@/components/useNarrow";
import type { GuideSection } from "./sections";
import { useSectionInSight } from "./useSectionInSight";
import styles from "./Guide.module.css";

/** What the guide holds: at hand beside it on a desk, folded above it on a phone. */
export function GuideNav({ sections }: { sections: readonly GuideSection["id"][] }) {
  const { t } = useTranslation("guide");
  const { search } = useLocation();
  const inSight = useSectionInSight(sections);
  const links = (
    <ul>
      {sections.map((id) => (
        <li key={id}>
          <Link to={{ search, hash: id }} aria-current={id === inSight ? "location" : undefined}>
            {t(`section.${id}`)}
          </Link>
        </li>
      ))}
    </ul>
  );
  return (
    <nav aria-label={t("nav")} className={`bl-no-print ${styles.nav}`}>
      {useNarrow() ? (
        <details>
          <summary>{t("nav")}</summary>
          {links}
        </details>
      ) : (
        <>
          <div className={styles.navTitle}>{t("nav")}</div>
          {links}
        </>
      )}
    </nav>
  );
}
