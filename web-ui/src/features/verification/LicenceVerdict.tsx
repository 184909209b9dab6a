import { useTranslation } from "react-i18next";
import type { PublicLicence } from "@/api/types";
import { formatDay } from "@/components/dates";
import { Facts } from "@/components/Facts";
import { VerdictPanel } from "./VerdictPanel";

/** A genuine licence: what it is, and first of all whether it counts today. */
export function LicenceVerdict({ licence }: { licence: PublicLicence }) {
  const { t } = useTranslation("verification");
  const valid = licence.status === "VALID";
  return (
    <VerdictPanel
      colour={valid ? "good" : "warning"}
      title={t(`licence.${licence.status}.title`)}
      meaning={t(`licence.${licence.status}.meaning`)}
    >
      <Facts
        facts={[
          [t("facts.title"), licence.title],
          [t("facts.number"), licence.number],
          [t("facts.holder"), licence.holder],
          [t("facts.holderNumber"), licence.holderNumber],
          [t("facts.issuer"), licence.issuerName],
          [t("facts.issuedOn"), formatDay(licence.issuedOn)],
          [t("facts.validUntil"), licence.validUntil ? formatDay(licence.validUntil) : t("facts.unlimited")],
        ]}
      />
      {licence.testAuthority && <p className="bl-muted">{t("trial")}</p>}
    </VerdictPanel>
  );
}
