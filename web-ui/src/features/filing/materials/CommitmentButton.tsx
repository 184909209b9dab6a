import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import type { MaterialLine } from "@/api/types";
import { ProblemNotice } from "@/components/ProblemNotice";
import { useCommitment } from "./useMaterialChange";
import styles from "./MaterialCard.module.css";

/** 告知承诺: the applicant is told what they promise and what follows from an untrue promise (2.1.3d). */
export function CommitmentButton({ line, applicationId }: { line: MaterialLine; applicationId: string }) {
  const { t } = useTranslation("filing");
  const { modal } = App.useApp();
  const { mutate, isPending, error } = useCommitment(applicationId, line.requirement);
  const ask = () =>
    void modal.confirm({
      title: t("materials.commitTitle", { title: line.title }),
      content: t("materials.commitText", { title: line.title }),
      okText: t("materials.commitYes"),
      cancelText: t("materials.commitNo"),
      onOk: () => mutate(),
    });
  return (
    <div className={styles.control}>
      <Button onClick={ask} loading={isPending}>
        {t("materials.commitButton")}
        <span className="bl-visually-hidden">：{line.title}</span>
      </Button>
      {error && (
        <div className={styles.error}>
          <ProblemNotice error={error} />
        </div>
      )}
    </div>
  );
}
