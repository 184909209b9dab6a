import { QrcodeOutlined } from "@ant-design/icons";
import { Button, Modal } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { PageSkeleton } from "../PageSkeleton";

const ShareSheet = lazy(() => import("./ShareSheet"));

interface Props {
  /** The whole address, as another device needs it. */
  url: string;
  /** What is shared. */
  title: string;
}

/** Hands a page on: its link, the share sheet of the phone, a code to scan. */
export function ShareButton({ url, title }: Props) {
  const { t } = useTranslation("components");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="large" icon={<QrcodeOutlined aria-hidden />} onClick={() => setOpen(true)}>
        {t("share.open")}
      </Button>
      <Modal
        open={open}
        title={t("share.title")}
        footer={null}
        width={400}
        destroyOnHidden
        onCancel={() => setOpen(false)}
      >
        <Suspense fallback={<PageSkeleton rows={4} />}>
          <ShareSheet url={url} title={title} />
        </Suspense>
      </Modal>
    </>
  );
}
