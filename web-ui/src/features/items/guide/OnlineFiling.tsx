import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ItemGuide } from "@/api/types";
import { formatDay } from "@/components/dates";
import { Facts } from "@/components/Facts";

/** Clauses 2.3.1a and c: since when an item is online, or why it is not and until when. */
export function OnlineFiling({ guide: { online } }: { guide: ItemGuide }) {
  const { t } = useTranslation(["guide", "items"]);
  return (
    <>
      <Facts
        facts={[
          [t("online.status"), t(`items:online.${online.status}`)],
          online.status === "ONLINE" && online.since && [t("online.since"), formatDay(online.since)],
          online.status !== "ONLINE" && [
            t("online.reason"),
            online.reason ? t(`items:exemption.${online.reason}`, { defaultValue: online.reason }) : "—",
          ],
          online.status === "PLANNED" && [
            t("online.plannedOn"),
            online.plannedOn ? formatDay(online.plannedOn) : t("online.noDate"),
          ],
        ]}
      />
      {online.status !== "ONLINE" && (
        <p className="bl-no-print">
          <Link to="/catalogue/not-online">{t("online.all")}</Link>
        </p>
      )}
    </>
  );
}
