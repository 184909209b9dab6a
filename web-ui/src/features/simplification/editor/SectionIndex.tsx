import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useEditor } from "./editor";
import { sectionOf, SECTIONS } from "./sections";
import styles from "./DraftEditor.module.css";

/** The parts of the item with how many rules each breaks; always in sight on a desk. */
export function SectionIndex() {
  const { t } = useTranslation("simplification");
  const { faults } = useEditor();
  return (
    <nav className={styles.index} aria-label={t("editor.index")}>
      <ul>
        {SECTIONS.map(({ id }) => {
          const count = faults.filter(({ pointer }) => sectionOf(pointer) === id).length;
          return (
            <li key={id}>
              <Link to={{ hash: `section-${id}` }} replace>
                <span>{t(`section.${id}`)}</span>
                {count > 0 && <span className={styles.count}>{t("count.faults", { count })}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
