import { FilePdfOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

interface Props {
  /** Address of the PDF below the API. */
  href: string;
  /** Names the document for people who only hear the button. */
  title: string;
  children?: string;
}

/** Opens an instrument; the browser shows or saves it. */
export function PdfButton({ href, title, children }: Props) {
  const { t } = useTranslation("components");
  return (
    <Button
      href={href}
      target="_blank"
      rel="noopener"
      icon={<FilePdfOutlined aria-hidden />}
      aria-label={t("pdf.label", { title })}
    >
      {children ?? t("pdf.open")}
    </Button>
  );
}
