import { FileExcelOutlined, FilePdfOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { API_ROOT } from "@/api/client";
import type { CataloguePublication } from "@/api/types";
import styles from "./PublicationsPage.module.css";

/** The official sheets in the layout of the notice. */
export function Sheets({ publication, title }: { publication: CataloguePublication; title: string }) {
  const { t } = useTranslation("catalogue");
  const sheet = `${API_ROOT}/attachments/${publication.attachment}/${publication.department}`;
  return (
    <div className={styles.sheets}>
      <Button
        href={`${sheet}.pdf`}
        target="_blank"
        rel="noopener"
        icon={<FilePdfOutlined aria-hidden />}
        aria-label={t("sheet.pdfOf", { title })}
      >
        {t("sheet.pdf")}
      </Button>
      <Button
        href={`${sheet}.xlsx`}
        icon={<FileExcelOutlined aria-hidden />}
        aria-label={t("sheet.xlsxOf", { title })}
      >
        {t("sheet.xlsx")}
      </Button>
    </div>
  );
}
