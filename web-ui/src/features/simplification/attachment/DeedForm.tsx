import { Button, Input } from "antd";
import { useId, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Attachment } from "@/api/dto/simplification";
import type { Deed } from "../queries";
import { today } from "../today";
import styles from "./Deeds.module.css";

export type FormDeed = Exclude<Deed["do"], "CONTACT">;
type Field = "reason" | "comment" | "number" | "consentedOn" | "effectiveFrom" | "code" | "name";

interface Props {
  action: FormDeed;
  attachment: Attachment;
  pending: boolean;
  onConfirm: (deed: Deed) => void;
  onClose: () => void;
}

const FIELDS: Record<FormDeed, readonly Field[]> = {
  OPEN: [],
  SUBMIT: [],
  APPROVE: ["comment"],
  RETURN: ["reason"],
  CONSENT: ["number", "consentedOn"],
  PUBLISH: ["effectiveFrom"],
  ADD: ["code", "name"],
};
const LONG: readonly Field[] = ["reason", "comment"];
/** The day a deed asks for, which is today if nobody says otherwise. */
const DAY: Partial<Record<FormDeed, Field>> = { CONSENT: "consentedOn", PUBLISH: "effectiveFrom" };
const DAYS: readonly Field[] = ["consentedOn", "effectiveFrom"];

/** Says what a deed brings about and asks for what it needs. */
export function DeedForm({ action, attachment, pending, onConfirm, onClose }: Props) {
  const { t } = useTranslation("simplification");
  const day = DAY[action];
  const [values, setValues] = useState<Partial<Record<Field, string>>>(day ? { [day]: today() } : {});
  const [asked, ask] = useState(false);
  const missing = FIELDS[action].filter((field) => field !== "comment" && !values[field]?.trim());
  const confirm = () => {
    if (missing.length > 0) return ask(true);
    const given = Object.entries(values).filter(([, value]) => value.trim() !== "");
    onConfirm({ do: action, ...Object.fromEntries(given) } as Deed);
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      <p>{t(`deed.${action}.what`, { count: attachment.rows.filter(({ changed }) => changed).length })}</p>
      {FIELDS[action].map((field) => (
        <FormField key={field} label={t(`deed.field.${field}`)} missing={asked && missing.includes(field)}>
          {(id) =>
            LONG.includes(field) ? (
              <Input.TextArea
                id={id}
                value={values[field]}
                autoSize={{ minRows: 2, maxRows: 8 }}
                maxLength={2000}
                onChange={({ target }) => setValues({ ...values, [field]: target.value })}
              />
            ) : (
              <Input
                id={id}
                type={DAYS.includes(field) ? "date" : "text"}
                min={field === "effectiveFrom" ? today() : undefined}
                max={field === "consentedOn" ? today() : undefined}
                value={values[field]}
                maxLength={120}
                onChange={({ target }) => setValues({ ...values, [field]: target.value })}
              />
            )
          }
        </FormField>
      ))}
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={pending}>
          {t("deed.confirm", { what: t(`deed.${action}.name`) })}
        </Button>
        <Button onClick={onClose}>{t("cancel")}</Button>
      </div>
    </form>
  );
}

interface FieldProps {
  label: string;
  missing: boolean;
  children: (id: string) => ReactNode;
}

function FormField({ label, missing, children }: FieldProps) {
  const { t } = useTranslation("simplification");
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {missing && <div className={styles.missing}>{t("deed.missing", { field: label })}</div>}
    </div>
  );
}
