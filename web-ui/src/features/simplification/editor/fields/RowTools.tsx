import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import styles from "./fields.module.css";

interface Props {
  /** What the line says, for people who only hear the buttons. */
  name: string;
  index: number;
  count: number;
  onMove: (by: number) => void;
  onRemove?: (() => void) | undefined;
}

/** Moves a line up or down, or takes it away. */
export function RowTools({ name, index, count, onMove, onRemove }: Props) {
  const { t } = useTranslation("simplification");
  return (
    <span className={styles.tools}>
      <Button
        type="text"
        size="small"
        icon={<ArrowUpOutlined aria-hidden />}
        aria-label={t("row.up", { name })}
        disabled={index === 0}
        onClick={() => onMove(-1)}
      />
      <Button
        type="text"
        size="small"
        icon={<ArrowDownOutlined aria-hidden />}
        aria-label={t("row.down", { name })}
        disabled={index === count - 1}
        onClick={() => onMove(1)}
      />
      {onRemove && (
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined aria-hidden />}
          aria-label={t("row.remove", { name })}
          onClick={onRemove}
        />
      )}
    </span>
  );
}
