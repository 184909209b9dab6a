import { useTranslation } from "react-i18next";
import type { JsonObject } from "@/api/types";
import { Facts } from "@/components/Facts";

export function AnsweredDelivery({ delivery }: { delivery: JsonObject }) {
  const { t } = useTranslation("filing");
  const method = (delivery.method as string | undefined) ?? "ELECTRONIC";
  const text = (name: string) => (delivery[name] as string | undefined) ?? "—";
  return (
    <Facts
      facts={[
        [t("delivery.method"), t(`delivery.methods.${method}`)],
        method === "COURIER" && [t("delivery.recipient"), text("recipient")],
        method === "COURIER" && [t("delivery.phone"), text("phone")],
        method === "COURIER" && [t("delivery.address"), text("address")],
      ]}
    />
  );
}
