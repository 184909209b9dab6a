import { useTranslation } from "react-i18next";
import type { Attachment } from "@/api/dto/simplification";
import { formatDay } from "@/components/dates";
import { NothingYet } from "@/components/NothingYet";
import { useNarrow } from "@/components/useNarrow";
import type { TableName } from "../places";
import { ContactLine } from "./ContactLine";
import { SheetCards } from "./SheetCards";
import { SheetTable } from "./SheetTable";
import styles from "./sheet.module.css";

interface Props {
  table: TableName;
  attachment: Attachment;
  etag: string;
}

/** The sheet as the notice prints it: title, department, contact and phone, the eight columns, the notes. */
export function AttachmentSheet({ table, attachment, etag }: Props) {
  const { t } = useTranslation("simplification");
  const narrow = useNarrow();
  const Rows = narrow ? SheetCards : SheetTable;
  return (
    <article className={styles.sheet}>
      <h2>{attachment.title}</h2>
      <ContactLine table={table} attachment={attachment} etag={etag} />
      {attachment.consent && (
        <p className={styles.consent}>
          {t("sheet.consent", {
            number: attachment.consent.number,
            day: formatDay(attachment.consent.consentedOn),
          })}
          {attachment.effectiveFrom && t("sheet.effective", { day: formatDay(attachment.effectiveFrom) })}
        </p>
      )}
      {attachment.rows.length === 0 ? (
        <NothingYet what={t("sheet.none")} todo={t("sheet.noneTodo")} />
      ) : (
        <Rows table={table} attachment={attachment} />
      )}
      <p className={styles.notes}>{t(`sheet.notes.${table.attachment}`)}</p>
    </article>
  );
}
