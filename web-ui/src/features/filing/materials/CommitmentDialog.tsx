import { Checkbox, Input, Modal } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { MaterialLine } from "@/api/types";
import { ProblemNotice } from "@/components/ProblemNotice";
import { QueryView } from "@/components/QueryView";
import { useSession } from "@/features/session/session";
import { useCommitment, useCommitmentText } from "./useMaterialChange";
import styles from "./CommitmentDialog.module.css";

interface Props {
  line: MaterialLine;
  applicationId: string;
  onClose: () => void;
}

/** The whole text, the name of whoever signs, and the consent: exactly what was read is signed. */
export function CommitmentDialog({ line, applicationId, onClose }: Props) {
  const { t } = useTranslation("filing");
  const text = useCommitmentText(applicationId, line.requirement, true);
  const commit = useCommitment(applicationId, line.requirement);
  const { user } = useSession();
  const [typed, type] = useState<string>();
  const [read, setRead] = useState(false);
  const [tried, setTried] = useState(false);
  const id = useId();
  const name = (typed ?? user?.displayName ?? "").trim();

  const sign = () => {
    setTried(true);
    if (!text.data || !read || !name) return;
    commit.mutate({ textHash: text.data.hash, signedName: name }, { onSuccess: onClose });
  };
  return (
    <Modal
      open
      title={t("materials.commitTitle", { title: line.title })}
      okText={t("materials.commitYes")}
      cancelText={t("materials.commitNo")}
      onOk={sign}
      onCancel={onClose}
      okButtonProps={{ disabled: !text.data }}
      confirmLoading={commit.isPending}
      width={640}
    >
      <QueryView query={text}>
        {({ text: words, hash }) => (
          <>
            <p className={styles.text}>{words}</p>
            <p className={styles.hash}>
              {t("materials.commitHash")}：{hash}
            </p>
            <label htmlFor={id} className={styles.label}>
              {t("materials.commitName")}
            </label>
            <Input
              id={id}
              value={typed ?? user?.displayName ?? ""}
              maxLength={100}
              aria-describedby={`${id}-hint`}
              onChange={({ target }) => type(target.value)}
              {...(tried && !name && { status: "error" as const })}
            />
            <p id={`${id}-hint`} className={styles.hint}>
              {t("materials.commitNameHint")}
            </p>
            {tried && !name && <p className={styles.fault}>{t("materials.commitNameMissing")}</p>}
            <Checkbox checked={read} onChange={({ target }) => setRead(target.checked)}>
              {t("materials.commitRead")}
            </Checkbox>
            {tried && !read && <p className={styles.fault}>{t("materials.commitReadMissing")}</p>}
          </>
        )}
      </QueryView>
      {commit.error && <ProblemNotice error={commit.error} />}
    </Modal>
  );
}
