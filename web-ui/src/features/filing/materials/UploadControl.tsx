import { Button, Progress } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { API_ROOT } from "@/api/client";
import type { MaterialLine } from "@/api/types";
import { ProblemNotice } from "@/components/ProblemNotice";
import { ACCEPTED, faultOf, readableSize, type FileFault } from "./files";
import { useUpload } from "./useMaterialChange";
import styles from "./MaterialCard.module.css";

interface Props {
  line: MaterialLine;
  applicationId: string;
}

/** Choose or replace a file; how far it is; what is wrong with it. */
export function UploadControl({ line, applicationId }: Props) {
  const { t } = useTranslation("filing");
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<FileFault>();
  const { mutate, isPending, error, percent } = useUpload(applicationId, line.requirement);
  const { document, title } = line;

  const take = (file: File | undefined) => {
    if (!file) return;
    const found = faultOf(file);
    setFault(found);
    if (!found) mutate(file);
  };
  return (
    <div className={styles.control}>
      {document && !isPending && (
        <span className={styles.file}>
          <a
            href={`${API_ROOT}/applications/${applicationId}/documents/${document.id}`}
            target="_blank"
            rel="noopener"
          >
            {document.fileName}
          </a>{" "}
          <span className="bl-muted">{readableSize(document.size)}</span>
        </span>
      )}
      {isPending && (
        <span className={styles.file}>
          <Progress percent={percent} aria-label={t("materials.uploading", { title })} />
        </span>
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
      <Button
        onClick={() => input.current?.click()}
        disabled={isPending}
        type={document ? "default" : "primary"}
        ghost={!document}
      >
        {document ? t("materials.replace") : t("materials.upload")}
        <span className="bl-visually-hidden">：{title}</span>
      </Button>
      {!document && <span className="bl-muted">{t("materials.formats")}</span>}
      {fault && (
        <div role="alert" className={`${styles.fault} ${styles.error}`}>
          {t(`materials.fileFault.${fault}`)}
        </div>
      )}
      {error && (
        <div className={styles.error}>
          <ProblemNotice error={error} />
        </div>
      )}
    </div>
  );
}
