import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import type { LedgerFigures } from "@/api/types";

/** Whether the figures of the month hang together: what was open and came in either ended or is still open. */
export function CarryOverCheck({ figures }: { figures: LedgerFigures }) {
  const { t } = useTranslation("ledgers");
  const { balanced } = figures;
  return (
    <Alert
      style={{ marginTop: 12 }}
      type={balanced ? "success" : "error"}
      showIcon
      title={t(balanced ? "carryOver.balanced" : "carryOver.unbalanced")}
      description={t("carryOver.sum", { ...figures })}
    />
  );
}
