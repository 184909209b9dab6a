import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import type { Standing } from "@/api/types";

const COLOURS: Record<Standing, { color: string; background: string; borderColor: string }> = {
  VALID: { color: "#155a31", background: "#e9f6ee", borderColor: "#a5d8b8" },
  NOT_YET: { color: "#454f5b", background: "#f3f5f7", borderColor: "#c4cdd6" },
  SUSPENDED: { color: "#7a4a00", background: "#fff6e5", borderColor: "#e8c88f" },
  REVOKED: { color: "#9b001c", background: "#fdecef", borderColor: "#f0b4be" },
  REPLACED: { color: "#454f5b", background: "#fff", borderColor: "#c4cdd6" },
  EXPIRED: { color: "#9b001c", background: "#fdecef", borderColor: "#f0b4be" },
};

/** Whether a licence counts today, in a word beside the colour. */
export function StandingTag({ standing }: { standing: Standing }) {
  const { t } = useTranslation("licences");
  return <Tag style={{ ...COLOURS[standing], marginInlineEnd: 0 }}>{t(`standing.${standing}`)}</Tag>;
}
