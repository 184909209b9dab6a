import { Input, InputNumber } from "antd";
import { useTranslation } from "react-i18next";
import styles from "./fields.module.css";

interface Span {
  days: number;
  basis: string;
}

/** Working days that are told apart from the limit, and what they rest on. */
export function DaysAndBasis<T extends Span>({ line, change }: { line: T; change: (line: T) => void }) {
  const { t } = useTranslation("simplification");
  return (
    <>
      <InputNumber
        style={{ width: "100%" }}
        aria-label={t("part.days")}
        min={0}
        max={999}
        precision={0}
        suffix={t("unit.workingDays")}
        value={line.days}
        onChange={(days) => change({ ...line, days: days ?? 0 })}
      />
      <Input
        className={styles.whole}
        aria-label={t("part.basis")}
        placeholder={t("part.basis")}
        value={line.basis}
        onChange={({ target }) => change({ ...line, basis: target.value })}
      />
    </>
  );
}
