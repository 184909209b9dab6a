import { QRCode } from "antd";
import { useTranslation } from "react-i18next";
import styles from "./share.module.css";

/** On paper only: where the page can be found again, to read and to scan. */
export function PrintedAddress({ url }: { url: string }) {
  const { t } = useTranslation("components");
  return (
    <div className={`bl-print-only ${styles.printed}`}>
      <QRCode value={url} type="svg" size={88} bordered={false} />
      <div>
        <div>{t("share.printed")}</div>
        <div>{url}</div>
      </div>
    </div>
  );
}
