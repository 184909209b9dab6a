import { App, Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import type { NoticeAddress } from "@/api/types";
import { Panel } from "@/components/Panel";
import { ProblemNotice } from "@/components/ProblemNotice";
import { QueryView } from "@/components/QueryView";
import { useAddress, useAddressChange } from "./queries";
import styles from "./AddressPanel.module.css";

/** Where mail and short messages of the notices go. */
export function AddressPanel() {
  const { t } = useTranslation("notices");
  return (
    <Panel title={t("address.title")}>
      <QueryView query={useAddress()}>{(address) => <AddressForm address={address} />}</QueryView>
    </Panel>
  );
}

function AddressForm({ address }: { address: NoticeAddress }) {
  const { t } = useTranslation("notices");
  const { message } = App.useApp();
  const change = useAddressChange();
  const save = ({ email, phone }: NoticeAddress) =>
    change.mutate(
      { email: email ?? "", phone: phone ?? "" },
      { onSuccess: () => void message.success(t("address.saved")) },
    );
  return (
    <Form<NoticeAddress> className={styles.form} layout="vertical" initialValues={address} onFinish={save}>
      {change.error && <ProblemNotice error={change.error} />}
      <p>{t("address.lead")}</p>
      <Form.Item name="email" label={t("address.email")}>
        <Input type="email" autoComplete="email" maxLength={180} />
      </Form.Item>
      <Form.Item name="phone" label={t("address.phone")}>
        <Input type="tel" autoComplete="tel" maxLength={11} />
      </Form.Item>
      <Button htmlType="submit" loading={change.isPending}>
        {t("address.save")}
      </Button>
    </Form>
  );
}
