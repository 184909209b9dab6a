import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import type { SupervisionFinding } from "@/api/types";

const COLOURS = { NONE: "default", YELLOW: "gold", RED: "red" } as const;

/** Card and state, in words too. */
export function FindingTags({ finding }: { finding: SupervisionFinding }) {
  const { t } = useTranslation("supervision");
  return (
    <>
      {finding.card !== "NONE" && <Tag color={COLOURS[finding.card]}>{t(`card.${finding.card}`)}</Tag>}
      <Tag>{t(`state.${finding.state}`)}</Tag>
    </>
  );
}
