import type { UseMutationResult } from "@tanstack/react-query";
import { App, Button, Form } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CaseDetail } from "@/api/types";
import { ProblemNotice } from "@/components/ProblemNotice";
import styles from "./ClockChanges.module.css";

interface Props<B> {
  change: UseMutationResult<CaseDetail, Error, B>;
  /** What the order brings about, said before it is given. */
  what: string;
  submit: string;
  onClose: () => void;
  children: ReactNode;
}

/** Frame of the forms that change a clock; what was typed stays when the server refuses. */
export function ClockForm<B extends object>({ change, what, submit, onClose, children }: Props<B>) {
  const { t } = useTranslation("cases");
  const { message } = App.useApp();
  const order = (body: B) =>
    change.mutate(body, {
      onSuccess: () => {
        void message.success(t("change.done"));
        onClose();
      },
    });
  return (
    <Form<B>
      className={styles.form}
      layout="vertical"
      requiredMark={false}
      onFinish={order}
      scrollToFirstError
    >
      {change.error && <ProblemNotice error={change.error} safe={t("change.nothingLost")} />}
      <p>{what}</p>
      {children}
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {submit}
        </Button>
        <Button onClick={onClose}>{t("cancel")}</Button>
      </div>
    </Form>
  );
}
