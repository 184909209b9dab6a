import { useTranslation } from "react-i18next";
import type { MaterialLine } from "@/api/types";
import { Facts, type Fact } from "@/components/Facts";

export function AnsweredMaterials({ lines }: { lines: readonly MaterialLine[] }) {
  const { t } = useTranslation("filing");
  return (
    <Facts
      facts={lines.map(({ title, result, document, licenceNumber }): Fact => [
        title,
        [t(`materials.result.${result}`), document?.fileName, licenceNumber].filter(Boolean).join("：") ||
          "—",
      ])}
    />
  );
}
