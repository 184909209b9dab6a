import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import type { ItemSummary } from "@/api/types";

/** The honest mark of a guide whose limits or bases its department has not confirmed. */
export function ToConfirmTag({ status }: { status: ItemSummary["status"] }) {
  const { t } = useTranslation("items");
  if (status !== "to-confirm") return null;
  return (
    <Tag style={{ color: "#7a4a00", background: "#fdf6e7", borderColor: "#e8c78a", marginInlineEnd: 0 }}>
      {t("toConfirm")}
    </Tag>
  );
}
