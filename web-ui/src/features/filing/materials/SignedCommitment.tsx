import { useTranslation } from "react-i18next";
import type { MaterialLine } from "@/api/types";
import { formatMoment } from "@/components/dates";
import styles from "./CommitmentDialog.module.css";

/** Who signed it and when; says so while the party has still to sign with its agent. */
export function SignedCommitment({ commitment }: { commitment: NonNullable<MaterialLine["commitment"]> }) {
  const { t } = useTranslation("filing");
  const { signedBy, signedAt, textHash, coSignedBy, coSignatureMissing } = commitment;
  return (
    <div>
      <p>
        {t("materials.commitSigned", { name: signedBy, at: formatMoment(signedAt) })}
        {coSignedBy && `；${t("materials.commitCoSigned", { name: coSignedBy })}`}
      </p>
      <p className={styles.hash}>
        {t("materials.commitHash")}：{textHash}
      </p>
      {coSignatureMissing && <p className={styles.fault}>{t("materials.commitCoSignatureMissing")}</p>}
    </div>
  );
}
