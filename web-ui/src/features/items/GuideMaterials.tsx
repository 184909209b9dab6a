import { useTranslation } from "react-i18next";
import type { MaterialRequirement } from "@/api/types";
import { NothingYet } from "@/components/NothingYet";
import styles from "./GuideMaterials.module.css";

/** The materials with what each rests on (2.1.1a). A table on a desk, a list of sheets on a phone. */
export function GuideMaterials({ materials }: { materials: readonly MaterialRequirement[] }) {
  const { t } = useTranslation("items");
  if (materials.length === 0) return <NothingYet what={t("materials.none")} />;
  return (
    <>
      <p className="bl-muted">{t("materials.lead")}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("materials.title")}</th>
            <th scope="col">{t("materials.copies")}</th>
            <th scope="col">{t("materials.source")}</th>
            <th scope="col">{t("materials.basis")}</th>
          </tr>
        </thead>
        <tbody>
          {materials.map((material) => (
            <tr key={material.requirement}>
              <th scope="row">
                {material.title}
                {!material.essential && <span className="bl-muted">（{t("materials.optional")}）</span>}
                {material.mayFollow && <span className="bl-muted">（{t("materials.mayFollow")}）</span>}
                {material.note && <div className="bl-muted">{material.note}</div>}
              </th>
              <td data-label={t("materials.copies")}>{material.copies ?? "—"}</td>
              <td data-label={t("materials.source")}>{material.source ?? "—"}</td>
              <td data-label={t("materials.basis")}>{material.basis ?? "—"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
