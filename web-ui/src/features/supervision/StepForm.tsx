import { App, Button, Form, Input, Radio } from "antd";
import { useTranslation } from "react-i18next";
import type { FindingStep, SupervisionFinding, SupervisionFindingDetail } from "@/api/types";
import { Panel } from "@/components/Panel";
import { ProblemNotice } from "@/components/ProblemNotice";
import { useStep } from "./queries";
import styles from "./StepForm.module.css";

interface Props {
  id: string;
  etag: string;
  actions: SupervisionFindingDetail["actions"];
  card: SupervisionFinding["card"];
}

/** The next step: what, why, and for a card which. What was typed stays when the server refuses. */
export function StepForm({ id, etag, actions, card }: Props) {
  const { t } = useTranslation("supervision");
  const { message } = App.useApp();
  const step = useStep(id, etag);
  const [form] = Form.useForm<FindingStep>();
  const action = Form.useWatch("action", form) ?? actions[0];
  const save = (body: FindingStep) =>
    step.mutate(body, { onSuccess: () => void message.success(t("stepDone")) });
  return (
    <Panel title={t("next")}>
      <Form<FindingStep>
        form={form}
        className={styles.form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ action: actions[0] }}
        onFinish={save}
        scrollToFirstError
      >
        {step.error && <ProblemNotice error={step.error} />}
        <Form.Item name="action" label={t("actionLabel")}>
          <Radio.Group options={actions.map((value) => ({ value, label: t(`action.${value}`) }))} />
        </Form.Item>
        {action === "CARD" && (
          <Form.Item
            name="card"
            label={t("cardLabel")}
            rules={[{ required: true, message: t("cardMissing") }]}
          >
            <Radio.Group
              options={(["YELLOW", "RED"] as const).map((value) => ({
                value,
                label: t(`card.${value}`),
                disabled: value === card,
              }))}
            />
          </Form.Item>
        )}
        <Form.Item
          name="text"
          label={t("textLabel")}
          rules={[{ required: true, whitespace: true, message: t("textMissing") }]}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} showCount />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={step.isPending}>
          {t("submit")}
        </Button>
      </Form>
    </Panel>
  );
}
