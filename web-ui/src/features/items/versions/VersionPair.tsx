import { useTranslation } from "react-i18next";
import type { ItemVersion } from "@/api/types";
import { formatDay } from "@/components/dates";
import styles from "./VersionPair.module.css";

interface Pair {
  from: number;
  to: number;
}

interface Props extends Pair {
  versions: readonly ItemVersion[];
  onChange: (pair: Pair) => void;
}

/** Which two versions are compared. */
export function VersionPair({ versions, from, to, onChange }: Props) {
  const { t } = useTranslation("versions");
  const select = (label: string, value: number, set: (version: number) => void) => (
    <label>
      {label}
      <select value={value} onChange={({ target }) => set(Number(target.value))}>
        {versions.map(({ version, effectiveFrom, inForce }) => (
          <option key={version} value={version}>
            {t("diff.option", {
              version,
              day: formatDay(effectiveFrom),
              state: t(`state.${inForce}`),
            })}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className={styles.pair}>
      {select(t("diff.from"), from, (version) => onChange({ from: version, to }))}
      {select(t("diff.to"), to, (version) => onChange({ from, to: version }))}
    </div>
  );
}
