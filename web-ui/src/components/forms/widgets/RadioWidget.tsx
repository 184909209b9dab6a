import type { WidgetProps } from "@rjsf/utils";
import { Radio } from "antd";
import { ariaOf } from "./aria";
import styles from "./widgets.module.css";

export function RadioWidget(props: WidgetProps) {
  const { id, value, options, disabled, readonly, onChange } = props;
  const choices = options.enumOptions ?? [];
  const { "aria-required": _required, ...aria } = ariaOf(props);
  return (
    <div role="radiogroup" aria-labelledby={`${id}__label`} {...aria} className={styles.radios}>
      {choices.map((choice, index) => (
        <Radio
          // The first one carries the field's id, so that a link in the summary finds it.
          id={index === 0 ? id : `${id}-${index}`}
          key={String(choice.value)}
          name={id}
          disabled={disabled || readonly}
          checked={choice.value === value}
          onChange={() => onChange(choice.value)}
        >
          {choice.label}
        </Radio>
      ))}
    </div>
  );
}
