import { useTranslation } from "react-i18next";
import { Facts } from "@/components/Facts";
import { Panel } from "@/components/Panel";
import { useVisitPlans } from "@/features/applications/queries";
import type { Method } from "./delivery";

/** 需要跑几次: what each way of delivery means, before one is chosen; which originals to bring is said where there are any. */
export function VisitsOfMethods({ applicationId, chosen }: { applicationId: string; chosen: Method }) {
  const { t } = useTranslation("filing");
  const { data } = useVisitPlans(applicationId);
  if (!data) return <Panel title={t("delivery.visits")}>{t(`delivery.explained.${chosen}`)}</Panel>;
  return (
    <Panel title={t("delivery.visits")}>
      <Facts
        facts={data.items.map(({ method, planned, explanation }) => [
          t(`delivery.methods.${method}`),
          <span key={method}>
            <strong>{t("delivery.times", { count: planned })}</strong> {explanation}
            {method === chosen && <small className="bl-muted"> {t("delivery.chosen")}</small>}
          </span>,
        ])}
      />
    </Panel>
  );
}
