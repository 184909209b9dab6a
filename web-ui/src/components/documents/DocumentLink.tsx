import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "antd";
import { DocumentDrawer, isShown, type ShownDocument } from "./DocumentDrawer";
import styles from "./documents.module.css";

/** A file by its name: one that can be shown opens beside the page, another is downloaded. */
export function DocumentLink({ href, fileName, mediaType }: ShownDocument) {
  const { t } = useTranslation("documents");
  const [open, setOpen] = useState(false);
  if (!isShown(mediaType)) {
    return (
      <a href={href} download={fileName} className={styles.name}>
        {fileName}
      </a>
    );
  }
  return (
    <>
      <Button
        type="link"
        className={styles.name}
        onClick={() => setOpen(true)}
        aria-label={t("show", { file: fileName })}
      >
        {fileName}
      </Button>
      <DocumentDrawer
        document={open ? { href, fileName, mediaType: mediaType ?? null } : undefined}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
