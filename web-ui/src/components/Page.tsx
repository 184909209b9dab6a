import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./Page.module.css";

interface Props {
  title: ReactNode;
  /** Plain text for the browser's tab when the title is more than text. */
  tabTitle?: string;
  /** One line under the title. */
  lead?: ReactNode;
  /** Buttons beside the title. */
  extra?: ReactNode;
  /** Officer pages: no air around the title. */
  dense?: boolean;
  children?: ReactNode;
}

/** Frame of every page: one h1 that takes the focus on arrival, so that screen readers hear where they are. */
export function Page({ title, tabTitle, lead, extra, dense = false, children }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = tabTitle ?? (typeof title === "string" ? title : "");

  useEffect(() => {
    document.title = name ? `${name} · ${t("brand")}` : t("brand");
  }, [name, t]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <>
      <div className={dense ? `${styles.head} ${styles.dense}` : styles.head}>
        <div className={styles.titles}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <div className="bl-muted">{lead}</div>}
        </div>
        {extra && <div className={styles.extra}>{extra}</div>}
      </div>
      {children}
    </>
  );
}
