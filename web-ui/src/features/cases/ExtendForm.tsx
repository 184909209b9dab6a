import { Form, Input, InputNumber } from "antd";
import { useTranslation } from "react-i18next";
import type { ExtendCase } from "@/api/types";
import { ClockForm } from "./ClockForm";
import { useExtend } from "./queries";

/** Of a joint service; a single item's is shorter, which the server knows. */
const LONGEST = 15;

/** Extends the limit once, before it has passed, with a reason that the applicant is told (article 42). */
export function ExtendForm({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useTranslation("cases");
  const extend = useExtend(caseId);
  return (
    <ClockForm<ExtendCase>
      change={extend}
      what={t("extend.what")}
      submit={t("extend.submit")}
      onClose={onClose}
    >
      <Form.Item
        name="days"
        label={t("extend.days")}
        rules={[{ required: true, message: t("extend.daysMissing") }]}
      >
        <InputNumber min={1} max={LONGEST} precision={0} suffix={t("days")} style={{ width: 200 }} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t("extend.reason")}
        rules={[{ required: true, whitespace: true, message: t("reasonMissing") }]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
      </Form.Item>
    </ClockForm>
  );
}
