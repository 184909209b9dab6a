import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import type { GuideChange } from "@/api/types";

type Kind = GuideChange["kind"];

const SIGNS: Record<Kind, string> = { ADDED: "＋", REMOVED: "－", CHANGED: "±" };

const STYLES: Record<Kind, { color: string; background: string; borderColor: string }> = {
  ADDED: { color: "#155a31", background: "#e9f6ee", borderColor: "#a5d8b8" },
  REMOVED: { color: "#9b001c", background: "#fdecef", borderColor: "#f0b4be" },
  CHANGED: { color: "#0a4a8a", background: "#eaf3fc", borderColor: "#a9cdf0" },
};

/** What happened to a line: a sign and a word, never colour alone. */
export function ChangeTag({ kind }: { kind: Kind }) {
  const { t } = useTranslation("components");
  return (
    <Tag style={{ ...STYLES[kind], marginInlineEnd: 0 }}>
      <span aria-hidden>{SIGNS[kind]} </span>
      {t(`change.${kind}`)}
    </Tag>
  );
}
