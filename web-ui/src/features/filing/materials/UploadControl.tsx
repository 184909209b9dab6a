import { Button } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { API_ROOT } from "@/api/client";
import type { MaterialLine } from "@/api/types";
import { DocumentLink } from "@/components/documents/DocumentLink";
import { ProblemNotice } from "@/components/ProblemNotice";
import { ACCEPTED, faultOf, readableSize, type FileFault } from "./files";
import { UploadProgressBar } from "./UploadProgressBar";
import { useUpload } from "./useUpload";
import styles from "./MaterialCard.module.css";

interface Props {
  line: MaterialLine;
  applicationId: string;
}

/** Choose, look at or replace a file; how far it is; what is wrong with it. */
export function UploadControl({ line, applicationId }: Props) {
  const { t } = useTranslation("filing");
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<FileFault>();
  const { start, pause, cancel, progress, error } = useUpload(applicationId, line.requirement);
  const { document, title } = line;

  const take = (file: File | undefined) => {
    if (!file) return;
    const found = faultOf(file);
    setFault(found);
    if (!found) start(file);
  };
  return (
    <div className={styles.control}>
      {document && !progress && (
        <span className={styles.file}>
          <DocumentLink
            href={`${API_ROOT}/applications/${applicationId}/documents/${document.id}`}
            fileName={document.fileName}
            mediaType={document.mediaType}
          />{" "}
          <span className="bl-muted">{readableSize(document.size)}</span>
        </span>
      )}
      {progress && (
        <UploadProgressBar
          progress={progress}
          title={title}
          onPause={pause}
          onResume={start}
          onCancel={cancel}
        />
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED.join(",")}
        data-requirement={line.requirement}
        onChange={({ target }) => {
          take(target.files?.[0]);
          // The same file can be chosen again after a failure.
          target.value = "";
        }}
      />
      {!progress && (
        <Button
          onClick={() => input.current?.click()}
          type={document ? "default" : "primary"}
          ghost={!document}
        >
          {document ? t("materials.replace") : t("materials.choose")}
          <span className="bl-visually-hidden">：{title}</span>
        </Button>
      )}
      {!document && !progress && <span className="bl-muted">{t("materials.formats")}</span>}
      {fault && (
        <div role="alert" className={`${styles.fault} ${styles.error}`}>
          {t(`materials.fileFault.${fault}`)}
        </div>
      )}
      {error !== undefined && (
        <div className={styles.error}>
          <ProblemNotice error={error} />
        </div>
      )}
    </div>
  );
}
