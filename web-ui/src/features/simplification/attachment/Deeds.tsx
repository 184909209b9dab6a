import { App, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/api/problem";
import type { Attachment } from "@/api/dto/simplification";
import { ProblemNotice } from "@/components/ProblemNotice";
import type { TableName } from "../places";
import { useDeed, type Deed } from "../queries";
import { DeedForm, type FormDeed } from "./DeedForm";
import { Violations } from "./Violations";
import styles from "./Deeds.module.css";

interface Props {
  table: TableName;
  attachment: Attachment;
  etag: string;
}

const SHOWN: readonly FormDeed[] = ["OPEN", "SUBMIT", "APPROVE", "RETURN", "CONSENT", "PUBLISH"];

/** What this person may do with the table now; each is confirmed with what it brings about. */
export function Deeds({ table, attachment, etag }: Props) {
  const { t } = useTranslation("simplification");
  const { message } = App.useApp();
  const [open, setOpen] = useState<FormDeed>();
  const deed = useDeed(table, etag);
  const allowed: FormDeed[] = SHOWN.filter((action) =>
    attachment.allowedActions.some((known) => known === action),
  );
  if (attachment.allowedActions.includes("EDIT")) allowed.push("ADD");
  if (allowed.length === 0) return null;

  const act = (body: Deed) =>
    deed.mutate(body, {
      onSuccess: () => {
        setOpen(undefined);
        void message.success(t(`deed.${body.do}.done`));
      },
    });
  const choose = (action: FormDeed) => {
    deed.reset();
    setOpen(open === action ? undefined : action);
  };
  const refused = deed.error !== null && asProblem(deed.error).errors.length > 0;
  return (
    <section className={styles.deeds} aria-label={t("deed.label")}>
      <div className={styles.buttons}>
        {allowed.map((action, index) => (
          <Button
            key={action}
            type={index === 0 && !open ? "primary" : "default"}
            aria-expanded={open === action}
            onClick={() => choose(action)}
          >
            {t(`deed.${action}.name`)}
          </Button>
        ))}
      </div>
      {refused && <Violations table={table} attachment={attachment} problem={asProblem(deed.error)} />}
      {deed.error && !refused && <ProblemNotice error={deed.error} safe={t("nothingLost")} />}
      {open && (
        <DeedForm
          key={open}
          action={open}
          attachment={attachment}
          pending={deed.isPending}
          onConfirm={act}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}
