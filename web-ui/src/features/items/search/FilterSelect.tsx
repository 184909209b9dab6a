import { useTranslation } from "react-i18next";
import styles from "./ItemsPage.module.css";

export type Choice = [value: string, text: string];

interface Props {
  label: string;
  value: string;
  choices: readonly Choice[];
  onChange: (value: string) => void;
}

/** A select of the browser itself: a phone shows its own wheel. */
export function FilterSelect({ label, value, choices, onChange }: Props) {
  const { t } = useTranslation("items");
  const known = value === "" || choices.some(([choice]) => choice === value);
  return (
    <label className={styles.filter}>
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{t("filter.all")}</option>
        {!known && <option value={value}>{value}</option>}
        {choices.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
