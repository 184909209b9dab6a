import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { MaterialLine } from "@/api/types";
import { CommitmentDialog } from "./CommitmentDialog";
import styles from "./MaterialCard.module.css";

/** 告知承诺: the applicant reads what they promise and what follows from an untrue promise, and signs (2.1.3d). */
export function CommitmentButton({ line, applicationId }: { line: MaterialLine; applicationId: string }) {
  const { t } = useTranslation("filing");
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.control}>
      <Button onClick={() => setOpen(true)}>
        {t("materials.commitButton")}
        <span className="bl-visually-hidden">：{line.title}</span>
      </Button>
      {open && <CommitmentDialog line={line} applicationId={applicationId} onClose={() => setOpen(false)} />}
    </div>
  );
}
