import { Button, Input, QRCode, type InputRef } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./share.module.css";

export default function ShareSheet({ url, title }: { url: string; title: string }) {
  const { t } = useTranslation("components");
  const link = useRef<InputRef>(null);
  const [said, setSaid] = useState<"copied" | "select">();

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      setSaid("copied");
    } catch {
      // Plain-http addresses of an intranet have no clipboard; people can still copy what is selected.
      link.current?.focus({ cursor: "all" });
      setSaid("select");
    }
  };
  // Whoever closes the phone's sheet without sharing has not met a fault.
  const handOn = () => void navigator.share({ title, url }).catch(() => undefined);

  return (
    <div className={styles.sheet}>
      {/* The library's picture has no name; those who cannot scan it have the link. */}
      <div aria-hidden>
        <QRCode value={url} type="svg" size={180} bordered={false} />
      </div>
      <p className="bl-muted">{t("share.scan")}</p>
      <Input ref={link} readOnly value={url} aria-label={t("share.link")} />
      <div className={styles.buttons}>
        <Button type="primary" onClick={() => void copy()}>
          {t("share.copy")}
        </Button>
        {"share" in navigator && <Button onClick={handOn}>{t("share.handOn")}</Button>}
      </div>
      <p role="status" className="bl-muted">
        {said && t(`share.${said}`)}
      </p>
    </div>
  );
}
