import { useTranslation } from "react-i18next";
import type { MaterialLine } from "@/api/types";
import { Facts, type Fact } from "@/components/Facts";

/** One entry a document: what others share with it is not repeated. */
export function AnsweredMaterials({ lines }: { lines: readonly MaterialLine[] }) {
  const { t } = useTranslation("filing");
  const own = lines.filter(({ result }) => result !== "SHARED_IN_APPLICATION");
  return (
    <Facts
      facts={own.map(({ title, result, document, licenceNumber }): Fact => [
        title,
        [t(`materials.result.${result}`), document?.fileName, licenceNumber].filter(Boolean).join("："),
      ])}
    />
  );
}
