import { useTranslation } from "react-i18next";
import type { Filled } from "./sections";
import styles from "./SectionNav.module.css";

/** The sections beside the form, each with how far it is. */
export function SectionNav({ sections }: { sections: readonly Filled[] }) {
  const { t } = useTranslation("filing");
  return (
    <nav aria-label={t("form.sections")} className={styles.nav}>
      <ul>
        {sections.map(({ id, title, fields, required, filled }) => (
          <li key={id}>
            <a
              href={`#root_${fields[0]}`}
              onClick={(event) => {
                event.preventDefault();
                const first = document.getElementById(`root_${fields[0]}`);
                first?.closest("fieldset")?.scrollIntoView({ block: "start" });
                first?.focus({ preventScroll: true });
              }}
            >
              {title}
            </a>
            <span className={filled === required ? styles.full : "bl-muted"}>
              {filled === required ? "✓" : t("form.filled", { filled, required })}
              <span className="bl-visually-hidden">{filled === required && t("form.full")}</span>
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
