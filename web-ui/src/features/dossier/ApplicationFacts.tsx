import { useTranslation } from "react-i18next";
import type { Application } from "@/api/types";
import { formatDay, formatMoment } from "@/components/dates";
import { DueDate } from "@/components/DueDate";
import { Facts } from "@/components/Facts";
import { deliveryOf } from "@/features/applications/delivery";

/** Who filed what, where and when, and how the reply goes back. */
export function ApplicationFacts({ application }: { application: Application }) {
  const { t } = useTranslation("dossier");
  const { applicant, visits } = application;
  const delivery = deliveryOf(application);
  const address = [delivery.recipient, delivery.phone, delivery.address].filter(Boolean).join("，");
  return (
    <Facts
      facts={[
        [t("application.applicant"), applicant.name],
        [t(`application.id.${applicant.kind}`), applicant.idNumberMasked],
        [t("application.number"), application.number],
        [t("application.region"), application.regionName],
        [t("application.channel"), t(`channel.${application.channel}`)],
        [t("application.submitted"), application.submittedAt ? formatMoment(application.submittedAt) : "—"],
        [
          t("application.acceptanceDue"),
          <DueDate
            key="due"
            on={application.acceptanceDueOn}
            provisional={application.acceptanceDueProvisional}
          />,
        ],
        [t("application.accepted"), accepted()],
        [t("application.delivery"), `${t(`delivery.${delivery.method}`)}${address && `：${address}`}`],
        [t("application.visits"), t("application.visitsOf", { ...visits })],
      ]}
    />
  );

  function accepted() {
    if (!application.acceptedOn) return "—";
    const day = formatDay(application.acceptedOn);
    return application.acceptedByLaw ? t("application.byLaw", { day }) : day;
  }
}
