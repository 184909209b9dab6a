import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import type { ItemGuide } from "@/api/types";
import { Panel } from "@/components/Panel";
import { GuideNav } from "./GuideNav";
import { KeyFigures } from "./KeyFigures";
import { guideSections } from "./sections";
import styles from "./Guide.module.css";

/** Everything an applicant wants to know before filing, each part with an address of its own. */
export function Guide({ guide }: { guide: ItemGuide }) {
  const { t } = useTranslation("guide");
  const { hash } = useLocation();
  useEffect(() => {
    const named = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    named?.scrollIntoView?.();
    named?.focus({ preventScroll: true });
  }, [hash]);
  const sections = guideSections(guide);
  return (
    <div className={styles.columns}>
      <GuideNav sections={sections.map(({ id }) => id)} />
      <div className={styles.sheets}>
        <KeyFigures guide={guide} />
        {sections.map(({ id, content }) => (
          <Panel key={id} anchor={id} title={t(`section.${id}`)}>
            {content}
          </Panel>
        ))}
      </div>
    </div>
  );
}
