import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { API_ROOT } from "@/api/client";
import type { MaterialLine } from "@/api/types";
import type { ShownDocument } from "@/components/documents/DocumentDrawer";

interface Props {
  applicationId: string;
  licence: NonNullable<MaterialLine["licence"]>;
  onShow: (document: ShownDocument) => void;
}

/** Opens a copy of the licence that stands in for a material; every page of it says what it is for. */
export function LicenceCopyButton({ applicationId, licence: { id, title }, onShow }: Props) {
  const { t } = useTranslation("dossier");
  const open = () =>
    onShow({
      href: `${API_ROOT}/applications/${applicationId}/licences/${id}.pdf`,
      fileName: t("materials.copyName", { title }),
      mediaType: "application/pdf",
    });
  return (
    <Button size="small" onClick={open} aria-label={t("materials.copyThis", { title })}>
      {t("materials.copy")}
    </Button>
  );
}
