import { Tag, Tooltip } from "antd";
import { useTranslation } from "react-i18next";
import { formatDay } from "./dates";
import styles from "./DueDate.module.css";

/** A due date; one in a year whose holidays are not announced yet is marked as provisional. */
export function DueDate({
  on,
  provisional = false,
}: {
  on: string | null | undefined;
  provisional?: boolean;
}) {
  if (!on) return <span className="bl-muted">—</span>;
  return (
    <span className={styles.due}>
      <time dateTime={on}>{formatDay(on)}</time>
      {provisional && <ProvisionalMark />}
    </span>
  );
}

/** Behind a due date that stands in a sentence; says why when it is pointed at, focused or tapped. */
export function ProvisionalMark() {
  const { t } = useTranslation("components");
  return (
    <Tooltip title={t("provisional.why")} trigger={["hover", "focus", "click"]}>
      <Tag tabIndex={0} className={styles.mark}>
        {t("provisional.mark")}
      </Tag>
    </Tooltip>
  );
}
