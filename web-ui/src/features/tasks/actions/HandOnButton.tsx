import { App, Button, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TaskRow } from "@/api/types";
import { ProblemNotice } from "@/components/ProblemNotice";
import { useColleagues, useHandOn } from "../queries";

/** Hands the task to a colleague who may act on it too. */
export function HandOnButton({ task }: { task: TaskRow }) {
  const { t } = useTranslation("tasks");
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const [to, setTo] = useState<string>();
  const colleagues = useColleagues(task.id, open);
  const handOn = useHandOn(task.id);
  const choices = colleagues.data?.items ?? [];
  const send = () =>
    to &&
    handOn.mutate(to, {
      onSuccess: ({ claimedByName }) => {
        setOpen(false);
        void message.success(t("handOn.done", { task: task.name, name: claimedByName }));
      },
    });
  return (
    <>
      <Button type="text" onClick={() => setOpen(true)}>
        {t("handOn.open")}
      </Button>
      <Modal
        open={open}
        title={t("handOn.title", { task: task.name })}
        okText={t("handOn.confirm")}
        okButtonProps={{ disabled: !to, loading: handOn.isPending }}
        onOk={send}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        {(colleagues.error ?? handOn.error) && (
          <ProblemNotice error={colleagues.error ?? handOn.error} safe={t("nothingLost")} />
        )}
        {colleagues.isSuccess && choices.length === 0 ? (
          <p>{t("handOn.nobody")}</p>
        ) : (
          <label>
            {t("handOn.to")}
            <Select
              style={{ width: "100%" }}
              aria-label={t("handOn.to")}
              loading={colleagues.isPending}
              value={to}
              onChange={setTo}
              showSearch={{ optionFilterProp: "label" }}
              options={choices.map(({ username, displayName }) => ({ value: username, label: displayName }))}
            />
          </label>
        )}
      </Modal>
    </>
  );
}
