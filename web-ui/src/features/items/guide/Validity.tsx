import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ItemGuide } from "@/api/types";
import { formatDay, formatDayBefore } from "@/components/dates";
import { Facts } from "@/components/Facts";

/** From when to when this version holds, why it came, and the way to the others. */
export function Validity({ guide }: { guide: ItemGuide }) {
  const { t } = useTranslation(["guide", "versions"]);
  const { change, effectiveUntil } = guide;
  return (
    <>
      <Facts
        facts={[
          [t("validity.version"), t("validity.number", { version: guide.version })],
          [t("validity.state"), t(`versions:state.${guide.inForce}`)],
          [t("validity.from"), formatDay(guide.effectiveFrom)],
          [t("validity.until"), effectiveUntil ? formatDayBefore(effectiveUntil) : t("validity.open")],
          change && [t("validity.reason"), change.reason],
          change?.consentNumber && [
            t("validity.consent"),
            change.consentedOn
              ? t("validity.consented", { number: change.consentNumber, day: formatDay(change.consentedOn) })
              : change.consentNumber,
          ],
        ]}
      />
      <p className="bl-no-print">
        <Link to={`/items/${guide.code}/versions`}>{t("validity.all")}</Link>
      </p>
    </>
  );
}
