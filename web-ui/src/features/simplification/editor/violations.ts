import type { TFunction } from "i18next";
import type { DraftGuide } from "@/api/dto/simplification";
import type { FieldFault } from "@/api/types";
import { split } from "../places";

type T = TFunction<"simplification">;

export const EXEMPTIONS = [
  "CLASSIFIED",
  "EXPERT_ARGUMENT",
  "TECHNICAL_REVIEW",
  "PUBLIC_HEARING",
  "COLLECTIVE_STUDY",
  "GOVERNMENT_APPROVAL",
] as const;

/** Rules that are told while one types. The server has the last word: it checks these and more whenever the draft is saved. */
const LIVE = [
  "material-without-basis",
  "precondition-without-basis",
  "precondition-below-province",
  "promised-over-statutory",
  "steps-over-promised",
  "too-many-visits",
  "online-without-date",
  "exemption-not-listed",
  "plan-without-reason-or-date",
  "no-division",
] as const;
type Code = (typeof LIVE)[number];

/** What the publishing rules find in the guide as it stands on the screen. */
export function liveViolations(t: T, guide: DraftGuide): FieldFault[] {
  const found: FieldFault[] = [];
  const fault = (pointer: string, code: Code, values: Record<string, unknown> = {}) =>
    found.push({ pointer, code: `item.${code}`, message: t(`violation.${code}`, values) });
  guide.preconditions.forEach(({ basis, level, text }, index) => {
    const at = `/preconditions/${index}`;
    if (!basis?.trim()) fault(`${at}/basis`, "precondition-without-basis", { text });
    if (level === "MUNICIPAL" || level === "COUNTY") {
      fault(`${at}/level`, "precondition-below-province", { text });
    }
  });
  guide.materials.forEach(({ basis, title }, index) => {
    if (!basis?.trim()) fault(`/materials/${index}/basis`, "material-without-basis", { title });
  });
  const { promisedLimitDays: promised, statutoryLimitDays: statutory, visits, online } = guide;
  if (promised > statutory) fault("/promisedLimitDays", "promised-over-statutory", { promised, statutory });
  const sum = guide.steps.reduce((days, { limitDays }) => days + Math.max(0, limitDays), 0);
  if (sum > Math.max(0, promised)) fault("/steps", "steps-over-promised", { sum, promised });
  if (visits > 1) fault("/visits", "too-many-visits", { visits });
  if (online.status === "ONLINE" && !online.since) fault("/online/since", "online-without-date");
  if (online.status === "EXEMPT" && !EXEMPTIONS.some((reason) => reason === online.reason)) {
    fault("/online/reason", "exemption-not-listed");
  }
  if (online.status === "PLANNED" && (!online.reason?.trim() || !online.plannedOn)) {
    fault("/online/plannedOn", "plan-without-reason-or-date");
  }
  if (guide.divisions.length === 0) fault("/divisions", "no-division");
  return found;
}

/** What the server found when the draft was last saved, kept until then for the rules that are not told while one types. */
export function violations(
  t: T,
  guide: DraftGuide,
  saved: readonly FieldFault[],
  dirty: boolean,
): FieldFault[] {
  const told = saved.map((fault) => ({ ...fault, pointer: inGuide(fault.pointer) }));
  if (!dirty) return told;
  return [
    ...liveViolations(t, guide),
    ...told.filter(({ code }) => !LIVE.some((live) => code === `item.${live}`)),
  ];
}

const inGuide = (pointer: string) => split(pointer).pointer.replace(/^\/guide(?=\/)/, "");
