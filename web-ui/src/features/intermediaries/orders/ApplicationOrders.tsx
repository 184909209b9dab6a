import { useTranslation } from "react-i18next";
import type { IntermediaryOrder } from "@/api/types";
import { ClauseTag } from "@/components/ClauseTag";
import { Panel } from "@/components/Panel";
import { OrderTag } from "../OrderTag";
import { OrderTimes } from "../OrderTimes";
import { useOrders } from "../queries";
import styles from "./Orders.module.css";

/** What intermediaries do for an application and how long they take: counted apart from every limit (2.1.3c). */
export function ApplicationOrders({ applicationId }: { applicationId: string }) {
  const { t } = useTranslation("intermediaries");
  const { data } = useOrders(applicationId);
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={t("orders.title")}>
      <p className="bl-muted">
        {t("orders.lead")} <ClauseTag clause="2.1.3c" />
      </p>
      <ul className={styles.list}>
        {data.items.map((order) => (
          <Order key={order.id} order={order} />
        ))}
      </ul>
    </Panel>
  );
}

function Order({ order }: { order: IntermediaryOrder }) {
  return (
    <li>
      <div className={styles.head}>
        <strong>{order.material}</strong>
        <span>
          <OrderTag {...order} />
        </span>
      </div>
      <div>
        {order.intermediaryName} {order.intermediaryPhone}
      </div>
      <div className="bl-muted">
        <OrderTimes order={order} />
      </div>
    </li>
  );
}
