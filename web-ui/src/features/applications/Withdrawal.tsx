import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ok } from "@/api/client";
import { Panel } from "@/components/Panel";
import { ProblemNotice } from "@/components/ProblemNotice";

/** Taking the application back: asked for deliberately, with a reason. */
export function Withdrawal({ applicationId }: { applicationId: string }) {
  const { t } = useTranslation("applications");
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (reason: string) =>
      ok(
        api.POST("/applications/{id}/withdrawal", {
          params: { path: { id: applicationId } },
          body: { reason },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ["applications"] }),
  });
  return (
    <Panel title={t("withdrawal.title")}>
      <p className="bl-muted">{t("withdrawal.lead")}</p>
      {open ? (
        <Form<{ reason: string }>
          layout="vertical"
          onFinish={({ reason }) => mutate(reason)}
          requiredMark={false}
        >
          <Form.Item
            name="reason"
            label={t("withdrawal.reason")}
            rules={[{ required: true, whitespace: true, message: t("withdrawal.reasonMissing") }]}
          >
            <Input.TextArea id="withdrawal-reason" rows={3} maxLength={2000} showCount autoFocus />
          </Form.Item>
          {error && <ProblemNotice error={error} />}
          <Button danger type="primary" htmlType="submit" loading={isPending}>
            {t("withdrawal.confirm")}
          </Button>{" "}
          <Button onClick={() => setOpen(false)}>{t("withdrawal.cancel")}</Button>
        </Form>
      ) : (
        <Button danger onClick={() => setOpen(true)}>
          {t("withdrawal.open")}
        </Button>
      )}
    </Panel>
  );
}
