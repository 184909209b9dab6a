import { Button, Progress } from "antd";
import { useTranslation } from "react-i18next";
import { readableSize } from "./files";
import { inPieces, type UploadProgress } from "./useUpload";
import styles from "./MaterialCard.module.css";

interface Props {
  progress: UploadProgress;
  title: string;
  onPause: () => void;
  onResume: (file: File) => void;
  onCancel: (file: File) => void;
}

/** How far a file is, in words and as a bar, and what can be done about it. */
export function UploadProgressBar({ progress, title, onPause, onResume, onCancel }: Props) {
  const { t } = useTranslation("filing");
  const { file, sentBytes, step } = progress;
  const percent = Math.min(100, Math.floor((sentBytes / file.size) * 100));
  const sent = readableSize(Math.min(sentBytes, file.size));
  const stopped = step === "lost" || step === "paused";
  return (
    <div className={styles.progress}>
      <div>{file.name}</div>
      <Progress
        percent={percent}
        status={stopped ? "normal" : "active"}
        {...(stopped ? { strokeColor: "#8a5a00" } : {})}
        aria-label={t("materials.uploading", { title })}
      />
      <p className={styles.purpose} role="status">
        {t(`materials.upload.${step}`, { sent, total: readableSize(file.size) })}
      </p>
      <div className={styles.buttons}>
        {inPieces(file) && step === "sending" && (
          <Button size="small" onClick={onPause}>
            {t("materials.upload.pause")}
          </Button>
        )}
        {step === "paused" && (
          <Button size="small" type="primary" onClick={() => onResume(file)}>
            {t("materials.upload.resume")}
          </Button>
        )}
        {step !== "checking" && (
          <Button size="small" onClick={() => onCancel(file)}>
            {t("materials.upload.cancel")}
          </Button>
        )}
      </div>
    </div>
  );
}
