import { useTranslation } from "react-i18next";
import { PagedList } from "@/components/PagedList";
import { CreditRecordRow } from "./CreditRecordRow";
import { useCreditRecords } from "./queries";

export function CreditRecords() {
  const { t } = useTranslation("commitments");
  return (
    <PagedList
      title={t("credit.title")}
      query={useCreditRecords()}
      empty={<p className="bl-muted">{t("credit.none")}</p>}
      row={(record) => <CreditRecordRow key={record.id} record={record} />}
    />
  );
}
