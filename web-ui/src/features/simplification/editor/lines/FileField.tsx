import { DeleteOutlined, UploadOutlined } from "@ant-design/icons";
import { Button, Upload } from "antd";
import { useTranslation } from "react-i18next";
import { API_ROOT } from "@/api/client";
import type { GuideFile } from "@/api/types";
import { ProblemNotice } from "@/components/ProblemNotice";
import { useEditor } from "../editor";
import { useFileUpload } from "../queries";
import styles from "./lines.module.css";

interface Props {
  label: string;
  file: GuideFile | undefined;
  onChange: (file: GuideFile | undefined) => void;
}

/** An empty form or a filled example; it belongs to the guide once the draft is saved. */
export function FileField({ label, file, onChange }: Props) {
  const { t } = useTranslation("simplification");
  const { draft } = useEditor();
  const sending = useFileUpload(draft.item);
  return (
    <>
      <span className="bl-muted">{label}</span>
      <div>
        <div className={styles.files}>
          {file && (
            <a href={`${API_ROOT}/items/${draft.item}/draft/files/${file.id}`} download={file.fileName}>
              {file.fileName}
            </a>
          )}
          <Upload
            showUploadList={false}
            beforeUpload={(chosen) => {
              sending.mutate(chosen, { onSuccess: onChange });
              return false;
            }}
          >
            <Button size="small" icon={<UploadOutlined aria-hidden />} loading={sending.isPending}>
              {t(file ? "file.replace" : "file.upload", { what: label })}
            </Button>
          </Upload>
          {file && (
            <Button
              size="small"
              type="text"
              icon={<DeleteOutlined aria-hidden />}
              aria-label={t("row.remove", { name: file.fileName })}
              onClick={() => onChange(undefined)}
            />
          )}
        </div>
        {sending.error && <ProblemNotice error={sending.error} safe={t("nothingLost")} />}
      </div>
    </>
  );
}
