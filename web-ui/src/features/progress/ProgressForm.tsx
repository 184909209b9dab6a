import { Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";

export interface ProgressQuery {
  number: string;
  code: string;
}

/** Acceptance number and query code lead to the public progress page. */
export function ProgressForm({ initial }: { initial?: Partial<ProgressQuery> }) {
  const { t } = useTranslation("progress");
  const navigate = useNavigate();
  const find = ({ number, code }: ProgressQuery) => {
    const query = new URLSearchParams({ number: number.trim(), code: code.trim() });
    void navigate(`/progress?${query.toString()}`);
  };
  return (
    <Form<ProgressQuery> layout="vertical" requiredMark={false} initialValues={initial ?? {}} onFinish={find}>
      <Form.Item
        name="number"
        label={t("form.number")}
        rules={[{ required: true, whitespace: true, message: t("form.numberMissing") }]}
      >
        <Input id="number" autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="code"
        label={t("form.code")}
        extra={t("form.codeHelp")}
        rules={[{ required: true, whitespace: true, message: t("form.codeMissing") }]}
      >
        <Input id="code" autoComplete="off" autoCapitalize="none" />
      </Form.Item>
      <Button type="primary" htmlType="submit">
        {t("form.find")}
      </Button>{" "}
      <Link to="/applications">{t("form.mine")}</Link>
    </Form>
  );
}
