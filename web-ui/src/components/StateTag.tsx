import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import type { ApplicationState, CaseState } from "@/api/types";

type Tone = "waiting" | "working" | "good" | "bad" | "over";

const TONES: Record<ApplicationState | CaseState, Tone> = {
  DRAFT: "waiting",
  SUBMITTED: "working",
  CORRECTION_REQUESTED: "bad",
  ACCEPTED: "working",
  IN_REVIEW: "working",
  REPLIED: "good",
  DELIVERED: "good",
  CLOSED: "over",
  NOT_ACCEPTED: "bad",
  WITHDRAWN: "over",
  FILED: "waiting",
  UNDER_REVIEW: "working",
  SUSPENDED: "waiting",
  APPROVED: "good",
  REFUSED: "bad",
  TERMINATED: "over",
  REVOKED: "bad",
};

const STYLES: Record<Tone, { color: string; background: string; borderColor: string }> = {
  waiting: { color: "#454f5b", background: "#f3f5f7", borderColor: "#c4cdd6" },
  working: { color: "#0a4a8a", background: "#eaf3fc", borderColor: "#a9cdf0" },
  good: { color: "#155a31", background: "#e9f6ee", borderColor: "#a5d8b8" },
  bad: { color: "#9b001c", background: "#fdecef", borderColor: "#f0b4be" },
  over: { color: "#454f5b", background: "#fff", borderColor: "#c4cdd6" },
};

/** The state of an application or of a case, in the words of the domain. */
export function StateTag({ of, state }: { of: "application" | "case"; state: ApplicationState | CaseState }) {
  const { t } = useTranslation("components");
  return (
    <Tag style={{ ...STYLES[TONES[state] ?? "waiting"], marginInlineEnd: 0 }}>{t(`${of}State.${state}`)}</Tag>
  );
}
