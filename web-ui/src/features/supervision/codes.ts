import type { SupervisionFinding } from "@/api/types";

export const KINDS: readonly SupervisionFinding["kind"][] = [
  "OVERDUE",
  "YELLOW",
  "SECOND_CORRECTION",
  "WAIVED_ASKED",
  "NAMED_LATE",
  "REFUSAL_WITHOUT_REASON",
  "BACK_FILLED",
  "LONG_SUSPENSION",
  "OVER_PROMISED",
  "EXTENDED_TWICE",
];

export const CARDS: readonly SupervisionFinding["card"][] = ["RED", "YELLOW", "NONE"];

export const STATES: readonly SupervisionFinding["state"][] = [
  "OPEN",
  "EXPLAINED",
  "CONTESTED",
  "UPHELD",
  "REVOKED",
  "CLOSED",
];
