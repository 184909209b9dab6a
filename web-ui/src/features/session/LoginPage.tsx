import { Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { Navigate, useSearchParams } from "react-router";
import { asProblem } from "@/api/problem";
import type { Credentials } from "@/api/types";
import { Page } from "@/components/Page";
import { Panel } from "@/components/Panel";
import { ProblemNotice } from "@/components/ProblemNotice";
import { ErrorSummary } from "@/components/ErrorSummary";
import { homeOf, useLogin, useSession } from "./session";
import styles from "./LoginPage.module.css";

/** Only paths of this site: an address from outside must not send people elsewhere after they logged in. */
function safeNext(next: string | null): string | null {
  return next?.startsWith("/") && !next.startsWith("//") && !next.startsWith("/\\") ? next : null;
}

function LoginPage() {
  const { t } = useTranslation("session");
  const [parameters] = useSearchParams();
  const { user } = useSession();
  const login = useLogin();
  if (user) return <Navigate to={safeNext(parameters.get("next")) ?? homeOf(user)} replace />;

  const wrong = login.error && asProblem(login.error).kind === "unauthenticated";
  return (
    <div className={styles.narrow}>
      <Page title={t("login.title")} lead={t("login.lead")}>
        {wrong && (
          <ErrorSummary
            title={t("login.wrong")}
            lines={[{ message: t("login.wrongTodo"), href: "#username" }]}
          />
        )}
        {login.error && !wrong && <ProblemNotice error={login.error} />}
        <Panel>
          <Form<Credentials>
            layout="vertical"
            requiredMark={false}
            onFinish={(values) => login.mutate(values)}
          >
            <Form.Item
              name="username"
              label={t("login.username")}
              rules={[{ required: true, whitespace: true, message: t("login.usernameMissing") }]}
            >
              <Input id="username" autoComplete="username" autoCapitalize="none" size="large" />
            </Form.Item>
            <Form.Item
              name="password"
              label={t("login.password")}
              rules={[{ required: true, message: t("login.passwordMissing") }]}
            >
              <Input.Password id="password" autoComplete="current-password" size="large" />
            </Form.Item>
            <Button type="primary" htmlType="submit" size="large" block loading={login.isPending}>
              {t("login.submit")}
            </Button>
          </Form>
        </Panel>
      </Page>
    </div>
  );
}

export { LoginPage as Component };
