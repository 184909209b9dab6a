import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Link, Outlet, ScrollRestoration } from "react-router";
import { PageSkeleton } from "@/components/PageSkeleton";
import { applicantNavigation, publicityNavigation } from "../navigation";
import { BrandMark } from "./BrandMark";
import { Navigation } from "./Navigation";
import { SkipLink } from "./SkipLink";
import { UserMenu } from "./UserMenu";
import styles from "./ApplicantLayout.module.css";

/** Calm and phone first: one column, few links, much air. */
export function ApplicantLayout() {
  const { t } = useTranslation();
  return (
    <div className={styles.frame}>
      <SkipLink />
      <ScrollRestoration />
      <header className={styles.header}>
        <div className={styles.bar}>
          <Link to="/" className={styles.brand}>
            <BrandMark />
            <span>
              <strong>{t("brand")}</strong>
              <small>{t("region")}</small>
            </span>
          </Link>
          <Navigation entries={applicantNavigation} label={t("nav.main")} className={styles.nav} />
          <UserMenu />
        </div>
      </header>
      <main id="content" className={styles.content}>
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className={styles.footer}>
        <nav aria-label={t("nav.publicity")} className={styles.publicity}>
          {publicityNavigation.map(({ to, label }) => (
            <Link key={to} to={to}>
              {t(label)}
            </Link>
          ))}
        </nav>
        {t("footer")}
      </footer>
    </div>
  );
}
