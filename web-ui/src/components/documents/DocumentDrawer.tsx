import { DownloadOutlined } from "@ant-design/icons";
import { Button, Drawer } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { PageSkeleton } from "../PageSkeleton";
import { UnreadableFile } from "./UnreadableFile";
import styles from "./documents.module.css";

const PdfPages = lazy(() => import("./PdfPages"));

export interface ShownDocument {
  /** Address of the file below the API. */
  href: string;
  fileName: string;
  mediaType?: string | null;
  /** JSON that the API makes the file from: such a file is only looked at, not kept. */
  sent?: string;
}

const SHOWN = ["application/pdf", "image/jpeg", "image/png"];

/** Whether a file of this type can be looked at here; others are downloaded. */
export function isShown(mediaType: string | null | undefined): boolean {
  return SHOWN.includes(mediaType ?? "");
}

/** Shows a PDF or an image beside the page that it belongs to. */
export function DocumentDrawer({
  document,
  onClose,
}: {
  document: ShownDocument | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation("documents");
  return (
    <Drawer
      open={document !== undefined}
      onClose={onClose}
      size="min(860px, 100vw)"
      title={document?.fileName}
      destroyOnHidden
      extra={
        document &&
        document.sent === undefined && (
          <Button href={document.href} download={document.fileName} icon={<DownloadOutlined aria-hidden />}>
            {t("download")}
          </Button>
        )
      }
    >
      <div tabIndex={0} role="region" aria-label={document?.fileName}>
        {document?.mediaType === "application/pdf" && (
          <Suspense fallback={<PageSkeleton />}>
            <PdfPages key={document.href} href={document.href} sent={document.sent} />
          </Suspense>
        )}
        {document?.mediaType?.startsWith("image/") && <Picture key={document.href} {...document} />}
      </div>
    </Drawer>
  );
}

function Picture({ href, fileName }: ShownDocument) {
  const [failed, fail] = useState(false);
  if (failed) return <UnreadableFile />;
  return <img className={styles.image} src={href} alt={fileName} onError={() => fail(true)} />;
}
