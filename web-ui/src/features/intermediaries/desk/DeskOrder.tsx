import { Button, Input } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReceivedOrder } from "@/api/types";
import { ProblemNotice } from "@/components/ProblemNotice";
import { OrderTag } from "../OrderTag";
import { OrderTimes } from "../OrderTimes";
import { useConfirm, useDecline, useReport } from "../queries";
import styles from "../orders/Orders.module.css";

export function DeskOrder({ order }: { order: ReceivedOrder }) {
  const { t } = useTranslation("intermediaries");
  const open = order.state === "ORDERED" || order.state === "CONFIRMED";
  return (
    <li>
      <div className={styles.head}>
        <strong>{order.service}</strong>
        <span>
          <OrderTag {...order} />
        </span>
      </div>
      <div>{t("desk.project", { name: order.project })}</div>
      <div className="bl-muted">{t("desk.item", { item: order.itemName, material: order.material })}</div>
      <div>{t("desk.applicant", { name: order.applicantName, phone: order.contactPhone })}</div>
      <div className="bl-muted">
        <OrderTimes order={order} />
      </div>
      {open && <Actions order={order} />}
    </li>
  );
}

/** Take or decline a new order; hand in the report of one that was taken. */
function Actions({ order: { id, version, state } }: { order: ReceivedOrder }) {
  const { t } = useTranslation("intermediaries");
  const [declining, setDeclining] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const confirm = useConfirm(id, version);
  const report = useReport(id, version);
  const error = confirm.error ?? report.error;
  if (declining) return <Decline id={id} version={version} onClose={() => setDeclining(false)} />;
  return (
    <>
      <div className={styles.actions}>
        {state === "ORDERED" ? (
          <Button type="primary" loading={confirm.isPending} onClick={() => confirm.mutate()}>
            {t("desk.confirm")}
          </Button>
        ) : (
          <Button type="primary" loading={report.isPending} onClick={() => input.current?.click()}>
            {t("desk.report")}
          </Button>
        )}
        <Button onClick={() => setDeclining(true)}>{t("desk.decline")}</Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".pdf,application/pdf"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) report.mutate(file);
            // The same file can be chosen again after a failure.
            target.value = "";
          }}
        />
      </div>
      {error && <ProblemNotice error={error} />}
    </>
  );
}

function Decline({ id, version, onClose }: { id: string; version: number; onClose: () => void }) {
  const { t } = useTranslation("intermediaries");
  const [reason, setReason] = useState("");
  const { mutate, isPending, error } = useDecline(id, version);
  return (
    <>
      <Input.TextArea
        rows={2}
        autoFocus
        maxLength={1000}
        value={reason}
        aria-label={t("desk.reason")}
        placeholder={t("desk.reason")}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className={styles.actions}>
        <Button danger loading={isPending} disabled={!reason.trim()} onClick={() => mutate(reason.trim())}>
          {t("desk.declineYes")}
        </Button>
        <Button onClick={onClose}>{t("desk.back")}</Button>
      </div>
      {error && <ProblemNotice error={error} />}
    </>
  );
}
