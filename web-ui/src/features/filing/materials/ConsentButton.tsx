import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { MaterialLine } from "@/api/types";
import { ProblemNotice } from "@/components/ProblemNotice";
import { useConsent } from "./useMaterialChange";
import styles from "./MaterialCard.module.css";

/** Where the law asks for it, nothing is fetched before the applicant agrees; one may change one's mind. */
export function ConsentButton({ line, applicationId }: { line: MaterialLine; applicationId: string }) {
  const { t } = useTranslation("filing");
  const { mutate, isPending, error } = useConsent(applicationId, line.requirement);
  if (!line.consent) return null;
  const given = !!line.consent.givenAt;
  return (
    <div className={styles.control}>
      {given && <span className="bl-muted">{t("materials.consented", { basis: line.consent.basis })}</span>}
      <Button onClick={() => mutate(!given)} loading={isPending}>
        {t(given ? "materials.consentBack" : "materials.consent")}
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
