import { useTranslation } from "react-i18next";
import type { DocumentVerdict as Verdict } from "@/api/types";
import { formatMoment } from "@/components/dates";
import { Facts } from "@/components/Facts";
import { LicenceVerdict } from "./LicenceVerdict";
import { VerdictPanel } from "./VerdictPanel";

/** What came out of checking an uploaded document. */
export function DocumentVerdict({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation("verification");
  if (verdict.licence) return <LicenceVerdict licence={verdict.licence} />;
  const genuine = verdict.result === "GENUINE";
  return (
    <VerdictPanel
      colour={genuine ? "good" : verdict.result === "NOT_SIGNED" ? "warning" : "bad"}
      title={t(`document.${verdict.result}.title`)}
      meaning={t(`document.${verdict.result}.meaning`)}
    >
      {verdict.signedBy && (
        <Facts
          facts={[
            [t("facts.document"), verdict.title ?? "—"],
            [t("facts.signedBy"), verdict.signedBy],
            [t("facts.signedAt"), verdict.signedAt ? formatMoment(verdict.signedAt) : "—"],
          ]}
        />
      )}
      {verdict.testAuthority && <p className="bl-muted">{t("trial")}</p>}
    </VerdictPanel>
  );
}
