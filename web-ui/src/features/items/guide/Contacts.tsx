import { useTranslation } from "react-i18next";
import type { ItemGuide } from "@/api/types";
import { Facts } from "@/components/Facts";

export function Contacts({ contact }: { contact: ItemGuide["contact"] }) {
  const { t } = useTranslation("guide");
  return (
    <Facts
      facts={[
        [t("contact.place"), contact.place],
        [t("contact.hours"), contact.hours],
        [t("contact.enquiry"), contact.enquiryPhone],
        [t("contact.complaint"), contact.complaintPhone],
      ]}
    />
  );
}
