import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import type { LedgerFigures } from "@/api/types";
import { carryOver } from "./officialTable";

/** Whether the figures of the month hang together: what was open and came in either ended or is still open. */
export function CarryOverCheck({ figures }: { figures: LedgerFigures }) {
  const { t } = useTranslation("ledgers");
  const sum = carryOver(figures);
  return (
    <Alert
      style={{ marginTop: 12 }}
      type={sum.balanced ? "success" : "error"}
      showIcon
      title={t(sum.balanced ? "carryOver.balanced" : "carryOver.unbalanced")}
      description={t("carryOver.sum", { ...sum })}
    />
  );
}
