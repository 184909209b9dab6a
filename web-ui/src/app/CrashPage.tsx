import { Button, Result } from "antd";
import { useTranslation } from "react-i18next";
import { useRouteError } from "react-router";

/** The last net: a fault of the page itself. What was saved is on the server, so reloading is safe. */
export function CrashPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  return (
    <main>
      <Result
        status="error"
        title={t("crash.title")}
        subTitle={t("crash.todo")}
        extra={
          <Button type="primary" onClick={() => window.location.reload()}>
            {t("crash.reload")}
          </Button>
        }
      >
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </Result>
    </main>
  );
}
