import { Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { SpecialProcedure, SuspendCase } from "@/api/types";
import { ClockForm } from "./ClockForm";
import { useSuspend } from "./queries";

const PROCEDURES: readonly SpecialProcedure[] = [
  "HEARING",
  "TENDER",
  "AUCTION",
  "INSPECTION",
  "TESTING",
  "QUARANTINE",
  "APPRAISAL",
  "EXPERT_REVIEW",
];
const LONGEST = 365;

/** Starts a special procedure (article 45): the clock stands still, and the applicant is told for how long. */
export function SuspendForm({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useTranslation("cases");
  const suspend = useSuspend(caseId);
  return (
    <ClockForm<SuspendCase>
      change={suspend}
      what={t("suspend.what")}
      submit={t("suspend.submit")}
      onClose={onClose}
    >
      <Form.Item
        name="procedure"
        label={t("suspend.procedure")}
        rules={[{ required: true, message: t("suspend.procedureMissing") }]}
      >
        <Select options={PROCEDURES.map((value) => ({ value, label: t(`procedure.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="expectedDays"
        label={t("suspend.days")}
        rules={[{ required: true, message: t("suspend.daysMissing") }]}
      >
        <InputNumber min={1} max={LONGEST} precision={0} suffix={t("days")} style={{ width: 200 }} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t("suspend.reason")}
        rules={[{ required: true, whitespace: true, message: t("reasonMissing") }]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
      </Form.Item>
    </ClockForm>
  );
}
