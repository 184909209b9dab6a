import type { WidgetProps } from "@rjsf/utils";
import { useTranslation } from "react-i18next";
import { ariaOf } from "./aria";
import styles from "./widgets.module.css";

/** The browser's own list: phones show it as a wheel, keyboards and screen readers know it. */
export function SelectWidget(props: WidgetProps) {
  const { t } = useTranslation("forms");
  const { id, value, options, disabled, readonly, onChange, onBlur } = props;
  const choices = options.enumOptions ?? [];
  const chosen = choices.findIndex((choice) => choice.value === value);
  return (
    <select
      id={id}
      name={id}
      className={styles.select}
      value={chosen < 0 ? "" : String(chosen)}
      disabled={disabled || readonly}
      {...ariaOf(props)}
      onChange={({ target }) => onChange(choices[Number(target.value || "-1")]?.value)}
      onBlur={() => onBlur(id, value)}
    >
      <option value="">{t("choose")}</option>
      {choices.map((choice, index) => (
        <option key={String(choice.value)} value={String(index)}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
