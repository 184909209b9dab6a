import { ConfigProvider } from "antd";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Link, Outlet, ScrollRestoration } from "react-router";
import { PageSkeleton } from "@/components/PageSkeleton";
import { officerNavigation } from "../navigation";
import { denseTheme } from "../theme";
import { BrandMark } from "./BrandMark";
import { Navigation } from "./Navigation";
import { SkipLink } from "./SkipLink";
import { UserMenu } from "./UserMenu";
import styles from "./OfficerLayout.module.css";

/** Dense and desk first: the whole width, a slim bar, small type. */
export function OfficerLayout() {
  const { t } = useTranslation();
  return (
    <ConfigProvider theme={denseTheme}>
      <div className={styles.frame}>
        <SkipLink />
        <ScrollRestoration />
        <header className={styles.header}>
          <Link to="/office" className={styles.brand}>
            <BrandMark />
            <strong>{t("office")}</strong>
          </Link>
          <Navigation entries={officerNavigation} label={t("nav.main")} className={styles.nav} dark />
          <UserMenu dark />
        </header>
        <main id="content" className={styles.content}>
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
    </ConfigProvider>
  );
}
