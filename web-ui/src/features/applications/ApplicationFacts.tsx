import { useTranslation } from "react-i18next";
import type { Application } from "@/api/types";
import { formatDay, formatMoment } from "@/components/dates";
import { Facts } from "@/components/Facts";
import { Panel } from "@/components/Panel";
import { HowCounted } from "@/features/clocks/HowCounted";
import { deliveryOf } from "./delivery";

export function ApplicationFacts({ application }: { application: Application }) {
  const { t } = useTranslation("applications");
  const a = application;
  const delivery = deliveryOf(a);
  const day = (value: string | null | undefined) => (value ? formatDay(value) : "—");
  const moment = (value: string | null | undefined) => (value ? formatMoment(value) : "—");
  return (
    <Panel title={t("facts.title")}>
      <Facts
        facts={[
          [t("facts.number"), a.number],
          !!a.queryCode && [t("facts.code"), a.queryCode],
          [t("facts.applicant"), a.applicant.name],
          [t("facts.region"), a.regionName],
          [
            t("facts.submitted"),
            a.submittedAt ? (
              <>
                {moment(a.submittedAt)}{" "}
                <HowCounted to={`/applications/${a.id}/clocks/ACCEPTANCE`} of={t("facts.submitted")} />
              </>
            ) : (
              moment(a.submittedAt)
            ),
          ],
          [
            t("facts.accepted"),
            a.acceptedByLaw ? t("facts.byLaw", { day: day(a.acceptedOn) }) : day(a.acceptedOn),
          ],
          !!a.repliedAt && [
            t("facts.replied"),
            <>
              {moment(a.repliedAt)}{" "}
              <HowCounted to={`/applications/${a.id}/clocks/DELIVERY`} of={t("facts.replied")} />
            </>,
          ],
          !!a.deliveredAt && [t("facts.delivered"), moment(a.deliveredAt)],
          [t("facts.delivery"), t(`facts.method.${delivery.method}`)],
          !!delivery.trackingNumber && [t("facts.tracking"), delivery.trackingNumber],
          [t("facts.visits"), t("facts.visitCount", { planned: a.visits.planned, made: a.visits.made })],
        ]}
      />
      {a.visits.explanation && <p className="bl-muted">{a.visits.explanation}</p>}
    </Panel>
  );
}
