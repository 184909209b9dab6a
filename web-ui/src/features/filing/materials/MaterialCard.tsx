import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import type { MaterialLine } from "@/api/types";
import { ClauseTag } from "@/components/ClauseTag";
import { MaterialOrder } from "@/features/intermediaries/orders/MaterialOrder";
import { Origin } from "@/components/materials/Origin";
import { ConsentButton } from "./ConsentButton";
import { CommitmentButton } from "./CommitmentButton";
import { LicenceNumberField } from "./LicenceNumberField";
import { SignedCommitment } from "./SignedCommitment";
import { TakeBackButton } from "./TakeBackButton";
import { UploadControl } from "./UploadControl";
import styles from "./MaterialCard.module.css";

interface Props {
  line: MaterialLine;
  applicationId: string;
  /** Names of the items that need it. */
  purpose: string;
  /** Title of the material with which it comes, when shared. */
  sharedWith?: string;
  /** What the window found wrong with it. */
  fault?: string;
}

/** One requirement: what it is for, why it is asked or not, and the control that meets it. */
export function MaterialCard({ line, applicationId, purpose, sharedWith, fault }: Props) {
  const { t } = useTranslation("filing");
  const { result, title, requirement, essential, mayFollow } = line;
  return (
    <article
      id={`material-${requirement}`}
      tabIndex={-1}
      className={fault ? `${styles.card} ${styles.faulty}` : styles.card}
    >
      <h3>
        {title}
        <Tag style={{ color: "#454f5b" }}>{t(`materials.result.${result}`)}</Tag>
        {!essential && <Tag style={{ color: "#454f5b" }}>{t("materials.optional")}</Tag>}
        {mayFollow && <Tag style={{ color: "#454f5b" }}>{t("materials.mayFollow")}</Tag>}
      </h3>
      {fault && <p className={styles.fault}>{fault}</p>}
      <p className={styles.why}>
        {line.explanation} <ClauseTag clause={line.clause} />
      </p>
      {purpose && <p className={styles.purpose}>{t("materials.purpose", { items: purpose })}</p>}
      {result === "SHARED_IN_APPLICATION" && sharedWith && sharedWith !== title && (
        <p className={styles.purpose}>{t("materials.sharedWith", { title: sharedWith })}</p>
      )}
      <Origin line={line} />
      {result !== "SHARED_IN_APPLICATION" && <ConsentButton line={line} applicationId={applicationId} />}
      <Control line={line} applicationId={applicationId} />
    </article>
  );
}

function Control({ line, applicationId }: { line: MaterialLine; applicationId: string }) {
  switch (line.result) {
    case "ON_FILE":
      return <UploadControl line={line} applicationId={applicationId} />;
    case "TO_UPLOAD":
    case "UPLOADED":
    case "COMMITMENT":
      return (
        <MaterialOrder line={line} applicationId={applicationId}>
          {line.result === "COMMITMENT" && line.commitment && (
            <SignedCommitment commitment={line.commitment} />
          )}
          <UploadControl line={line} applicationId={applicationId} />
          {line.result === "UPLOADED" && <TakeBackButton line={line} applicationId={applicationId} />}
          {line.result === "TO_UPLOAD" && line.commitmentAllowed && (
            <CommitmentButton line={line} applicationId={applicationId} />
          )}
        </MaterialOrder>
      );
    case "NUMBER_TO_VERIFY":
    case "NUMBER_VERIFIED":
      return <LicenceNumberField line={line} applicationId={applicationId} />;
    default:
      return null;
  }
}
