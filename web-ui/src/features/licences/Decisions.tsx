import { App, Button, DatePicker, Form, Input, Select, Space } from "antd";
import type { Dayjs } from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Licence, LicenceAction } from "@/api/types";
import { Panel } from "@/components/Panel";
import { ProblemNotice } from "@/components/ProblemNotice";
import { useDecision } from "./queries";

interface Typed {
  reason?: string;
  kind?: "LOST" | "CHANGED";
  validUntil?: Dayjs;
}

/** What the issuer's decision makers may do now, each asked for deliberately and with its reason. */
export function Decisions({ licence, etag }: { licence: Licence; etag: string }) {
  const { t } = useTranslation("licences");
  const { message } = App.useApp();
  const [action, setAction] = useState<LicenceAction>();
  const decision = useDecision(licence.id, etag);
  if (licence.allowedActions.length === 0) return null;
  const decide = (chosen: LicenceAction, { reason = "", kind, validUntil }: Typed) =>
    decision.mutate(
      { action: chosen, reason, kind, validUntil: validUntil?.format("YYYY-MM-DD") },
      {
        onSuccess: () => {
          void message.success(t("decide.done"));
          setAction(undefined);
        },
      },
    );
  return (
    <Panel title={t("decide.title")}>
      {decision.error && <ProblemNotice error={decision.error} />}
      {!action && (
        <Space wrap>
          {licence.allowedActions.map((possible) => (
            <Button key={possible} danger={possible === "REVOKE"} onClick={() => setAction(possible)}>
              {t(`decide.${possible}`)}
            </Button>
          ))}
        </Space>
      )}
      {action && (
        <Form<Typed> layout="vertical" requiredMark={false} onFinish={(typed) => decide(action, typed)}>
          <p>{t(`decide.what.${action}`)}</p>
          {action === "REPLACE" && (
            <>
              <Form.Item name="kind" label={t("decide.kind")} initialValue="LOST">
                <Select
                  options={(["LOST", "CHANGED"] as const).map((value) => ({
                    value,
                    label: t(`decide.kinds.${value}`),
                  }))}
                />
              </Form.Item>
              <Form.Item name="validUntil" label={t("decide.validUntil")}>
                <DatePicker />
              </Form.Item>
            </>
          )}
          {action !== "RESUME" && (
            <Form.Item
              name="reason"
              label={t("decide.reason")}
              rules={[{ required: true, whitespace: true, message: t("decide.reasonMissing") }]}
            >
              <Input.TextArea rows={3} maxLength={1000} showCount />
            </Form.Item>
          )}
          <Space>
            <Button
              type="primary"
              htmlType="submit"
              danger={action === "REVOKE"}
              loading={decision.isPending}
            >
              {t(`decide.${action}`)}
            </Button>
            <Button onClick={() => setAction(undefined)}>{t("decide.cancel")}</Button>
          </Space>
        </Form>
      )}
    </Panel>
  );
}
