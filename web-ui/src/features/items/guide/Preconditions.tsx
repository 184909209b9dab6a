import { useTranslation } from "react-i18next";
import type { GuidePrecondition } from "@/api/types";
import styles from "./Guide.module.css";

/** What must hold before, what each rests on and who else is involved (2.1.2a). */
export function Preconditions({ preconditions }: { preconditions: readonly GuidePrecondition[] }) {
  const { t } = useTranslation("guide");
  if (preconditions.length === 0) return <p className={styles.none}>{t("none.preconditions")}</p>;
  return (
    <ol className={styles.list}>
      {preconditions.map(({ code, text, basis, level, departments, documents }) => (
        <li key={code}>
          {text}
          <ul className={styles.details}>
            <li>{t("precondition.basis", { basis: basis || "—" })}</li>
            <li>{t("precondition.level", { level: t(`level.${level}`) })}</li>
            {departments.length > 0 && (
              <li>
                {t("precondition.departments", { names: departments.map(({ name }) => name).join("、") })}
              </li>
            )}
            {documents.length > 0 && <li>{t("precondition.documents", { titles: documents.join("、") })}</li>}
          </ul>
        </li>
      ))}
    </ol>
  );
}
