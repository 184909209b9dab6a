import { App, Button, Input } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Attachment } from "@/api/dto/simplification";
import { ProblemNotice } from "@/components/ProblemNotice";
import type { TableName } from "../places";
import { useDeed } from "../queries";
import styles from "./sheet.module.css";

interface Props {
  table: TableName;
  attachment: Attachment;
  etag: string;
}

/** 填表部门（盖章）、联系人、联系电话: the line under the title. */
export function ContactLine({ table, attachment, etag }: Props) {
  const { t } = useTranslation("simplification");
  const [editing, edit] = useState(false);
  const editable = attachment.allowedActions.includes("EDIT");
  if (editing) return <ContactForm {...{ table, attachment, etag }} onClose={() => edit(false)} />;
  return (
    <ul className={styles.particulars}>
      <li>{t("sheet.by", { department: attachment.departmentName })}</li>
      <li>{t("sheet.contact", { contact: attachment.contact || "—" })}</li>
      <li>
        {t("sheet.phone", { phone: attachment.phone || "—" })}{" "}
        {editable && (
          <Button type="link" size="small" onClick={() => edit(true)}>
            {t("sheet.editContact")}
          </Button>
        )}
      </li>
    </ul>
  );
}

function ContactForm({ table, attachment, etag, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation("simplification");
  const { message } = App.useApp();
  const id = useId();
  const [contact, setContact] = useState(attachment.contact);
  const [phone, setPhone] = useState(attachment.phone);
  const deed = useDeed(table, etag);
  const save = () =>
    deed.mutate(
      { do: "CONTACT", contact: contact.trim(), phone: phone.trim() },
      {
        onSuccess: () => {
          void message.success(t("saved"));
          onClose();
        },
      },
    );
  return (
    <form
      className={styles.contact}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {deed.error && <ProblemNotice error={deed.error} safe={t("nothingLost")} />}
      <label htmlFor={`${id}-contact`}>{t("sheet.contactLabel")}</label>
      <Input
        id={`${id}-contact`}
        value={contact}
        maxLength={60}
        onChange={({ target }) => setContact(target.value)}
      />
      <label htmlFor={`${id}-phone`}>{t("sheet.phoneLabel")}</label>
      <Input
        id={`${id}-phone`}
        type="tel"
        value={phone}
        maxLength={40}
        onChange={({ target }) => setPhone(target.value)}
      />
      <Button type="primary" htmlType="submit" loading={deed.isPending}>
        {t("save")}
      </Button>
      <Button onClick={onClose}>{t("cancel")}</Button>
    </form>
  );
}
