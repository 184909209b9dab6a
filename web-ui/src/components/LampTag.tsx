import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import type { Lamp } from "@/api/types";

const COLOURS: Record<Lamp, string> = {
  GREEN: "#1b6e3c",
  YELLOW: "#7a4a00",
  RED: "#b00020",
  GREY: "#595959",
};

/** 红黄绿灯: a solid tag with the word, never colour alone. */
export function LampTag({ lamp }: { lamp: Lamp | null | undefined }) {
  const { t } = useTranslation("components");
  if (!lamp) return null;
  return (
    <Tag
      variant="solid"
      color={COLOURS[lamp]}
      style={{ color: "#fff", background: COLOURS[lamp], marginInlineEnd: 0 }}
    >
      {t(`lamp.${lamp}`)}
    </Tag>
  );
}
