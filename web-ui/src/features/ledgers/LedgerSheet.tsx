import { useTranslation } from "react-i18next";
import type { Ledger, Region } from "@/api/types";
import { useFigureAccess } from "./access";
import { LedgerTable } from "./LedgerTable";
import { daysIn } from "./months";
import styles from "./LedgerSheet.module.css";
import { officialTable } from "./officialTable";

interface Props {
  ledger: Ledger;
  region: Region | undefined;
  search: string;
}

/** The sheet as the notice prints it: title, line of particulars, table, line of signatures. */
export function LedgerSheet({ ledger, region, search }: Props) {
  const { t } = useTranslation("ledgers");
  const mayOpen = useFigureAccess();
  const [year, number] = ledger.month.split("-").map(Number);
  const level = region?.level ?? "PROVINCE";
  const period = { year, month: number, last: daysIn(ledger.month) };
  const office = level === "PROVINCE" ? t("sheet.office") : t("sheet.officeOf", { region: region?.name });
  return (
    <article className={styles.sheet}>
      <h2>{t(`sheet.title.${level}`)}</h2>
      <ul className={styles.particulars}>
        <li>{t("sheet.form")}</li>
        <li>{t("sheet.by", { office })}</li>
        <li>{t("sheet.period", period)}</li>
        <li>{t("sheet.unit")}</li>
      </ul>
      <div className={styles.scroll} role="region" tabIndex={0} aria-label={t(`sheet.title.${level}`)}>
        <LedgerTable
          rows={officialTable(ledger, t("sheet.total"))}
          hrefOf={(department, figure) =>
            mayOpen(department)
              ? `/office/ledgers/${ledger.month}/${department}/${figure}${search}`
              : undefined
          }
        />
      </div>
      <ul className={styles.particulars} aria-hidden>
        {(["head", "clerk", "phone", "date"] as const).map((signature) => (
          <li key={signature}>{t(`sheet.signature.${signature}`)}</li>
        ))}
      </ul>
    </article>
  );
}
