import { Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

/** The code as it is printed; how it is typed makes no difference. */
export function CodeForm({ initial }: { initial: string }) {
  const { t } = useTranslation("verification");
  const navigate = useNavigate();
  return (
    <Form<{ code: string }>
      layout="vertical"
      requiredMark={false}
      initialValues={{ code: initial }}
      onFinish={({ code }) => void navigate(`/verify/${encodeURIComponent(code.trim())}`)}
    >
      <Form.Item
        name="code"
        label={t("code.label")}
        extra={t("code.help")}
        rules={[{ required: true, whitespace: true, message: t("code.missing") }]}
      >
        <Input
          id="code"
          autoComplete="off"
          autoCapitalize="characters"
          placeholder="XXXX-XXXX-XXXX-XXXX-XXXX-XXXX"
        />
      </Form.Item>
      <Button type="primary" htmlType="submit">
        {t("code.check")}
      </Button>
    </Form>
  );
}
