import { Button, Select, Tag } from "antd";
import { useTranslation } from "react-i18next";
import type { Region } from "@/api/types";
import { shifted, years } from "./months";
import styles from "./LedgerBar.module.css";

interface Props {
  month: string;
  region: string;
  regions: readonly Region[];
  state: string | undefined;
  onMonth: (month: string) => void;
  onRegion: (region: string) => void;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

/** Which month of which region, and how far the month has come. */
export function LedgerBar({ month, region, regions, state, onMonth, onRegion }: Props) {
  const { t } = useTranslation("ledgers");
  const [year = "", number = ""] = month.split("-");
  return (
    <div className={styles.bar}>
      <Button onClick={() => onMonth(shifted(month, -1))} aria-label={t("bar.previous")}>
        ‹
      </Button>
      <Select
        className={styles.year}
        aria-label={t("bar.year")}
        value={year}
        onChange={(chosen: string) => onMonth(`${chosen}-${number}`)}
        options={years(new Date()).map((y) => ({ value: String(y), label: t("bar.yearOf", { year: y }) }))}
      />
      <Select
        className={styles.month}
        aria-label={t("bar.month")}
        value={number}
        onChange={(chosen: string) => onMonth(`${year}-${chosen}`)}
        options={MONTHS.map((m) => ({ value: m, label: t("bar.monthOf", { month: Number(m) }) }))}
      />
      <Button onClick={() => onMonth(shifted(month, 1))} aria-label={t("bar.next")}>
        ›
      </Button>
      <Select
        className={styles.region}
        aria-label={t("bar.region")}
        value={region}
        onChange={onRegion}
        showSearch={{ optionFilterProp: "label" }}
        options={regions.map(({ code, name }) => ({ value: code, label: name }))}
      />
      {state && <Tag className={styles.state}>{t("bar.state", { state: t(`state.${state}`) })}</Tag>}
    </div>
  );
}
