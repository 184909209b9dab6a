import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OrderState } from "@/api/types";
import { NothingYet } from "@/components/NothingYet";
import { Page } from "@/components/Page";
import { PagedList } from "@/components/PagedList";
import { FilterSelect } from "@/features/items/search/FilterSelect";
import { useReceived } from "../queries";
import { DeskOrder } from "./DeskOrder";

const STATES: readonly OrderState[] = ["ORDERED", "CONFIRMED", "REPORTED", "DECLINED", "CANCELLED"];

/** The desk of an intermediary: the orders that it has received, and what it can do with each. */
function DeskPage() {
  const { t } = useTranslation("intermediaries");
  const [state, setState] = useState<OrderState | "">("");
  return (
    <Page title={t("desk.title")} lead={t("desk.lead")}>
      <PagedList
        title={t("desk.orders")}
        extra={
          <FilterSelect
            label={t("desk.state")}
            value={state}
            choices={STATES.map((one) => [one, t(`state.${one}`)])}
            onChange={(value) => setState(value as OrderState | "")}
          />
        }
        query={useReceived(state)}
        empty={<NothingYet what={t("desk.none")} />}
        row={(order) => <DeskOrder key={order.id} order={order} />}
      />
    </Page>
  );
}

export { DeskPage as Component };
