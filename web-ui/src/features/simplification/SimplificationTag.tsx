import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import type { SimplificationState } from "@/api/dto/simplification";

type Tone = "waiting" | "working" | "good" | "bad";

const TONES: Record<SimplificationState, Tone> = {
  NOT_OPENED: "waiting",
  DRAFT: "waiting",
  SUBMITTED: "working",
  RETURNED: "bad",
  APPROVED: "working",
  CONSENTED: "working",
  PUBLISHED: "good",
};

const STYLES: Record<Tone, { color: string; background: string; borderColor: string }> = {
  waiting: { color: "#454f5b", background: "#f3f5f7", borderColor: "#c4cdd6" },
  working: { color: "#0a4a8a", background: "#eaf3fc", borderColor: "#a9cdf0" },
  good: { color: "#155a31", background: "#e9f6ee", borderColor: "#a5d8b8" },
  bad: { color: "#9b001c", background: "#fdecef", borderColor: "#f0b4be" },
};

/** Where an attachment stands, in the words of the process. */
export function SimplificationTag({ state }: { state: SimplificationState }) {
  const { t } = useTranslation("simplification");
  return <Tag style={{ ...STYLES[TONES[state]], marginInlineEnd: 0 }}>{t(`state.${state}`)}</Tag>;
}
