import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import type { OrderState } from "@/api/types";

const WAITING = { color: "#6b4100", background: "#fdf4e3", borderColor: "#e8c78a" };
const WORKING = { color: "#0a4a8a", background: "#eaf3fc", borderColor: "#a9cdf0" };
const GOOD = { color: "#155a31", background: "#e9f6ee", borderColor: "#a5d8b8" };
const OVER = { color: "#454f5b", background: "#fff", borderColor: "#c4cdd6" };
const BAD = { color: "#9b001c", background: "#fdecef", borderColor: "#f0b4be" };

const LOOKS: Record<OrderState, typeof OVER> = {
  ORDERED: WAITING,
  CONFIRMED: WORKING,
  REPORTED: GOOD,
  DECLINED: BAD,
  CANCELLED: OVER,
};

/** How an order stands; one that is late is marked beside it. */
export function OrderTag({ state, overdue }: { state: OrderState; overdue: boolean }) {
  const { t } = useTranslation("intermediaries");
  return (
    <>
      <Tag style={{ ...LOOKS[state], marginInlineEnd: 0 }}>{t(`state.${state}`)}</Tag>
      {overdue && <Tag style={{ ...BAD, marginInlineEnd: 0, marginInlineStart: 6 }}>{t("overdue")}</Tag>}
    </>
  );
}
