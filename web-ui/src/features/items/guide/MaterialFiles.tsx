import { DownloadOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { API_ROOT } from "@/api/client";
import type { GuideFile, MaterialRequirement } from "@/api/types";
import { readableSize } from "@/features/filing/materials/files";
import styles from "./GuideMaterials.module.css";

/** The empty form and the filled sample of a material, to take home. */
export function MaterialFiles({ material, item }: { material: MaterialRequirement; item: string }) {
  const { t } = useTranslation("guide");
  const files: [string, GuideFile | null | undefined][] = [
    [t("materials.template"), material.template],
    [t("materials.sample"), material.sample],
  ];
  return files.map(
    ([label, file]) =>
      file && (
        <div key={file.id} className={styles.file}>
          <a href={`${API_ROOT}/items/${item}/files/${file.id}`} download={file.fileName}>
            <DownloadOutlined aria-hidden /> {label}：{file.fileName}
          </a>{" "}
          <span className="bl-muted">{readableSize(file.size)}</span>
        </div>
      ),
  );
}
