import { Button, Modal } from "antd";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useBlocker } from "react-router";

/** Asks before a page is left whose text is not saved, and lets the browser ask before it is closed. */
export function LeaveGuard({ dirty }: { dirty: boolean }) {
  const { t } = useTranslation("simplification");
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => dirty && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [dirty]);
  return (
    <Modal
      open={blocker.state === "blocked"}
      title={t("leave.title")}
      onCancel={() => blocker.reset?.()}
      footer={
        <>
          <Button onClick={() => blocker.proceed?.()}>{t("leave.go")}</Button>
          <Button type="primary" onClick={() => blocker.reset?.()}>
            {t("leave.stay")}
          </Button>
        </>
      }
    >
      {t("leave.what")}
    </Modal>
  );
}
