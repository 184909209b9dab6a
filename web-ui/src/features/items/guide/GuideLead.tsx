import { useTranslation } from "react-i18next";
import type { ItemGuide } from "@/api/types";
import { ToConfirmTag } from "../ToConfirmTag";

/** Who, which kind, and the honest mark of what is not confirmed yet. */
export function GuideLead({ guide }: { guide: ItemGuide }) {
  const { t } = useTranslation(["guide", "items"]);
  return (
    <>
      {guide.departmentName} · {t(`items:kind.${guide.kind}`)} · {guide.code}{" "}
      <ToConfirmTag status={guide.status} />
      {guide.status === "to-confirm" && <div>{t("toConfirm")}</div>}
    </>
  );
}
