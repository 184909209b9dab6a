import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { monthOf } from "@/features/ledgers/months";

/** The month in the address, or the present one. */
export function useMonth(): string {
  const { month = monthOf(new Date()) } = useParams();
  return month;
}

/** Leads to another month of the page at `page`. */
export function MonthChoice({ page }: { page: string }) {
  const { t } = useTranslation("supervision");
  const navigate = useNavigate();
  return (
    <Input
      type="month"
      aria-label={t("filter.month")}
      value={useMonth()}
      onChange={({ target: { value } }) => value && void navigate(`${page}/${value}`, { replace: true })}
    />
  );
}
