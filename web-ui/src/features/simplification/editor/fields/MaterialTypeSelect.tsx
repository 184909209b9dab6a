import { Select } from "antd";
import { useMaterialTypes } from "../queries";

interface Props {
  label: string;
  value: string | null;
  /** Codes that cannot be chosen any more. */
  taken?: readonly string[];
  onChange: (code: string, title: string) => void;
}

/** One of the kinds of material that the catalogue knows. */
export function MaterialTypeSelect({ label, value, taken = [], onChange }: Props) {
  const types = useMaterialTypes();
  return (
    <Select
      aria-label={label}
      placeholder={label}
      value={value}
      loading={types.isPending}
      showSearch={{ optionFilterProp: "label" }}
      onChange={(code: string | null, option) => {
        if (code !== null && !Array.isArray(option)) onChange(code, option?.label ?? code);
      }}
      options={
        types.data?.items.map(({ code, title }) => ({
          value: code,
          label: title,
          disabled: taken.includes(code),
        })) ?? []
      }
    />
  );
}
