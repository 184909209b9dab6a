import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { MaterialLine } from "@/api/types";
import { ProblemNotice } from "@/components/ProblemNotice";
import { useLicenceNumber } from "./useMaterialChange";
import styles from "./MaterialCard.module.css";

/** The number of a licence is enough where the same department issued it (2.1.1c). */
export function LicenceNumberField({ line, applicationId }: { line: MaterialLine; applicationId: string }) {
  const { t } = useTranslation("filing");
  const verified = line.result === "NUMBER_VERIFIED";
  const [editing, setEditing] = useState(!verified);
  const [number, setNumber] = useState(line.licenceNumber ?? "");
  const { mutate, isPending, error } = useLicenceNumber(applicationId, line.requirement);
  const id = `number-${line.requirement}`;

  if (!editing) {
    return (
      <div className={styles.control}>
        <span className={styles.file}>✓ {t("materials.verified", { number: line.licenceNumber })}</span>
        <Button onClick={() => setEditing(true)}>{t("materials.replace")}</Button>
      </div>
    );
  }
  const verify = () => number.trim() && mutate(number.trim(), { onSuccess: () => setEditing(false) });
  return (
    <div className={styles.control}>
      <label htmlFor={id}>{t("materials.numberLabel", { title: line.title })}</label>
      <Input
        id={id}
        value={number}
        style={{ maxWidth: 320 }}
        onChange={({ target }) => setNumber(target.value)}
        onPressEnter={verify}
      />
      <Button type="primary" onClick={verify} loading={isPending}>
        {t("materials.verify")}
      </Button>
      {error && (
        <div className={styles.error}>
          <ProblemNotice error={error} />
        </div>
      )}
    </div>
  );
}
