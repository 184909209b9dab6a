import type { TFunction } from "i18next";
import type { AttachmentLine, AttachmentRow, Online } from "@/api/dto/simplification";
import { formatDay } from "@/components/dates";

type T = TFunction<"simplification">;

/** What the column "online?" says: yes, or no with the reason and the plan (2.3.1a, 2.3.1c). */
export function onlineText(t: T, online: Online): string {
  if (online.status === "ONLINE") return t("online.yes");
  const reason = online.reason
    ? t(`exemption.${online.reason}`, { defaultValue: online.reason })
    : t("online.noReason");
  const plan = online.plannedOn && t("online.plannedOn", { day: formatDay(online.plannedOn) });
  return [t("online.no"), reason, plan].filter(Boolean).join("；");
}

/** The department's opinion on a line, with its words. */
export function opinionText(t: T, { opinion, note }: AttachmentLine): string {
  const word = t(`opinion.${opinion}`);
  return note ? `${word}（${note}）` : word;
}

export function cancelledStepsText({ cancelledSteps }: AttachmentRow): string[] {
  return cancelledSteps.length > 1
    ? cancelledSteps.map((step, index) => `${index + 1}. ${step}`)
    : [...cancelledSteps];
}
