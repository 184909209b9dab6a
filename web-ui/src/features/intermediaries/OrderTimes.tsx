import { useTranslation } from "react-i18next";
import type { ReceivedOrder } from "@/api/types";
import { formatDay } from "@/components/dates";
import { ProvisionalMark } from "@/components/DueDate";

type Times = Pick<
  ReceivedOrder,
  "state" | "promisedDays" | "orderedOn" | "promisedOn" | "provisional" | "endedOn" | "actualDays" | "reason"
>;

/** Promised and actual time of an order in one sentence (2.1.3c). */
export function OrderTimes({ order }: { order: Times }) {
  const { t } = useTranslation("intermediaries");
  const { state, promisedDays, orderedOn, promisedOn, endedOn, actualDays, reason } = order;
  return (
    <>
      {t(`times.${state}`, {
        ordered: formatDay(orderedOn),
        promised: promisedDays,
        due: promisedOn ? formatDay(promisedOn) : "",
        ended: endedOn ? formatDay(endedOn) : "",
        actual: actualDays ?? 0,
        reason: reason ?? "",
      })}
      {promisedOn && order.provisional && <ProvisionalMark />}
    </>
  );
}
