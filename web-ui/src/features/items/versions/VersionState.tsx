import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import type { InForce } from "@/api/types";

const STYLES: Record<InForce, { color: string; background: string; borderColor: string }> = {
  IN_FORCE: { color: "#155a31", background: "#e9f6ee", borderColor: "#a5d8b8" },
  SCHEDULED: { color: "#0a4a8a", background: "#eaf3fc", borderColor: "#a9cdf0" },
  SUPERSEDED: { color: "#454f5b", background: "#fff", borderColor: "#c4cdd6" },
};

/** Where a version stands today, in a word. */
export function VersionState({ state }: { state: InForce }) {
  const { t } = useTranslation("versions");
  return <Tag style={{ ...STYLES[state], marginInlineEnd: 0 }}>{t(`state.${state}`)}</Tag>;
}
