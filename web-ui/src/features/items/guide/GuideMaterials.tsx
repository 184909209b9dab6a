import { useTranslation } from "react-i18next";
import type { MaterialRequirement } from "@/api/types";
import { MaterialFiles } from "./MaterialFiles";
import styles from "./GuideMaterials.module.css";

interface Props {
  materials: readonly MaterialRequirement[];
  /** Code of the item that asks for them. */
  item: string;
}

/** The materials with what each rests on (2.1.1a). A table on a desk, a list of sheets on a phone. */
export function GuideMaterials({ materials, item }: Props) {
  const { t } = useTranslation("guide");
  if (materials.length === 0) return <p className={styles.none}>{t("materials.none")}</p>;
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
          {materials.map((material, index) => (
            <tr key={material.requirement}>
              <th scope="row">
                {index + 1}. {material.title}
                <div className="bl-muted">
                  {t(material.essential ? "materials.essential" : "materials.optional")}
                  {material.mayFollow && ` · ${t("materials.mayFollow")}`}
                </div>
                {material.note && <div className="bl-muted">{material.note}</div>}
                <MaterialFiles material={material} item={item} />
              </th>
              <td data-label={t("materials.copies")}>{material.copies || "—"}</td>
              <td data-label={t("materials.source")}>{material.source || "—"}</td>
              <td data-label={t("materials.basis")}>{material.basis || "—"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
