import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ItemGuide, ItemVersion } from "@/api/types";
import { formatDay, formatDayBefore } from "@/components/dates";

interface Props {
  guide: ItemGuide;
  versions: readonly ItemVersion[];
}

/** Says when this is not what is in force, and what is about to replace it. */
export function VersionNotice({ guide, versions }: Props) {
  const { t } = useTranslation("guide");
  const { code, version } = guide;
  const next = versions.find(({ inForce }) => inForce === "SCHEDULED");
  if (guide.inForce === "IN_FORCE") {
    if (!next) return null;
    return (
      <Notice
        title={t("notice.coming", { day: formatDay(next.effectiveFrom) })}
        text={next.change?.reason ?? t("notice.comingText")}
      >
        <Link to={`/items/${code}?version=${next.version}`}>{t("notice.readNext")}</Link>
        <Link to={`/items/${code}/diff?from=${version}&to=${next.version}`}>{t("notice.compare")}</Link>
      </Notice>
    );
  }
  const today = versions.find(({ inForce }) => inForce === "IN_FORCE");
  const days = {
    version,
    from: formatDay(guide.effectiveFrom),
    until: guide.effectiveUntil ? formatDayBefore(guide.effectiveUntil) : "",
  };
  return (
    <Notice warning title={t(`notice.${guide.inForce}`, days)} text={t(`notice.${guide.inForce}-text`, days)}>
      {today && <Link to={`/items/${code}`}>{t("notice.readToday", { version: today.version })}</Link>}
      {today && (
        <Link to={`/items/${code}/diff?${between(version, today.version)}`}>{t("notice.compareToday")}</Link>
      )}
    </Notice>
  );
}

const between = (a: number, b: number) => `from=${Math.min(a, b)}&to=${Math.max(a, b)}`;

interface NoticeProps {
  title: string;
  text: string;
  warning?: boolean;
  children: React.ReactNode;
}

function Notice({ title, text, warning = false, children }: NoticeProps) {
  return (
    <Alert
      type={warning ? "warning" : "info"}
      showIcon
      style={{ marginBottom: 16 }}
      title={title}
      description={
        <>
          <div>{text}</div>
          <div className="bl-no-print" style={{ display: "flex", flexWrap: "wrap", gap: "4px 20px" }}>
            {children}
          </div>
        </>
      }
    />
  );
}
