import { Tag, Tooltip } from "antd";
import { useTranslation } from "react-i18next";
import { formatDay } from "./dates";

/** A due date; one in a year whose holidays are not announced yet is marked as provisional. */
export function DueDate({
  on,
  provisional = false,
}: {
  on: string | null | undefined;
  provisional?: boolean;
}) {
  const { t } = useTranslation("components");
  if (!on) return <span className="bl-muted">—</span>;
  return (
    <span style={{ whiteSpace: "nowrap" }}>
      <time dateTime={on}>{formatDay(on)}</time>
      {provisional && (
        <Tooltip title={t("provisional.why")}>
          <Tag tabIndex={0} style={{ marginInlineStart: 6, color: "#454f5b" }}>
            {t("provisional.mark")}
          </Tag>
        </Tooltip>
      )}
    </span>
  );
}
