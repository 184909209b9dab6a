import { Button } from "antd";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { API_ROOT } from "@/api/client";
import type { IntermediaryOrder, MaterialLine, ServiceNeed } from "@/api/types";
import { DocumentLink } from "@/components/documents/DocumentLink";
import { ProblemNotice } from "@/components/ProblemNotice";
import { OrderTag } from "../OrderTag";
import { OrderTimes } from "../OrderTimes";
import { useCancelOrder, useOrders, useServiceNeeds } from "../queries";
import { ChooseDialog } from "./ChooseDialog";
import styles from "./Orders.module.css";

interface Props {
  line: MaterialLine;
  applicationId: string;
  /** How the applicant could bring it alone; not shown once an intermediary has reported, whose work nobody alters. */
  children: ReactNode;
}

/** At a material that an intermediary's service yields: choose one, see how it goes on, take the order back. */
export function MaterialOrder({ line, applicationId, children }: Props) {
  const needs = useServiceNeeds(applicationId).data?.items ?? [];
  const orders = useOrders(applicationId).data?.items ?? [];
  const need = needs.find(({ requirement }) => requirement === line.requirement);
  const last = orders.filter(({ requirement }) => requirement === line.requirement).at(-1);
  if (!need) return children;
  if (last?.state === "REPORTED") return <Reported line={line} order={last} />;
  const open = last?.state === "ORDERED" || last?.state === "CONFIRMED";
  return (
    <>
      {children}
      {last && last.state !== "CANCELLED" && <Standing order={last} />}
      {!open && need.wanted && <Choose need={need} applicationId={applicationId} again={!!last} />}
    </>
  );
}

function Reported({ line: { document }, order }: { line: MaterialLine; order: IntermediaryOrder }) {
  const { t } = useTranslation("intermediaries");
  const { mutate, isPending, error } = useCancelOrder(order.applicationId);
  return (
    <div className={styles.order}>
      {document && (
        <DocumentLink
          href={`${API_ROOT}/applications/${order.applicationId}/documents/${document.id}`}
          fileName={document.fileName}
          mediaType={document.mediaType}
        />
      )}{" "}
      <strong>{t("orders.broughtBy", { name: order.intermediaryName })}</strong>
      <div className="bl-muted">
        <OrderTimes order={order} />
      </div>
      <div className={styles.actions}>
        <Button size="small" loading={isPending} onClick={() => mutate(order)}>
          {t("orders.takeOut")}
        </Button>
      </div>
      {error && <ProblemNotice error={error} />}
    </div>
  );
}

function Standing({ order }: { order: IntermediaryOrder }) {
  const { t } = useTranslation("intermediaries");
  const { mutate, isPending, error } = useCancelOrder(order.applicationId);
  return (
    <div className={styles.order}>
      <div className={styles.head}>
        <strong>{order.intermediaryName}</strong>
        <span>
          <OrderTag {...order} />
        </span>
      </div>
      <div className="bl-muted">
        <OrderTimes order={order} /> {t("orders.phone", { phone: order.intermediaryPhone })}
      </div>
      {order.state !== "DECLINED" && (
        <div className={styles.actions}>
          <Button size="small" loading={isPending} onClick={() => mutate(order)}>
            {t("orders.cancel")}
          </Button>
        </div>
      )}
      {error && <ProblemNotice error={error} />}
    </div>
  );
}

function Choose({
  need,
  applicationId,
  again,
}: {
  need: ServiceNeed;
  applicationId: string;
  again: boolean;
}) {
  const { t } = useTranslation("intermediaries");
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.actions}>
      <Button onClick={() => setOpen(true)}>{t(again ? "orders.chooseAgain" : "orders.choose")}</Button>
      {open && <ChooseDialog need={need} applicationId={applicationId} onClose={() => setOpen(false)} />}
    </div>
  );
}
