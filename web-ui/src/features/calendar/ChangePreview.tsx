import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import type { CalendarPreview } from "@/api/types";
import { formatDay } from "@/components/dates";
import { DueDate } from "@/components/DueDate";
import { Facts } from "@/components/Facts";
import { Panel } from "@/components/Panel";
import styles from "./Editor.module.css";

interface Props {
  preview: CalendarPreview;
  moved: CalendarPreview["moved"]["items"];
  onMore?: () => void;
  loading: boolean;
  confirming: boolean;
  onConfirm: () => void;
  onBack: () => void;
}

/** What would change if the announcement were entered: read before it is confirmed. */
export function ChangePreview({ preview, moved, onMore, loading, confirming, onConfirm, onBack }: Props) {
  const { t } = useTranslation("calendar");
  const named = (working: boolean) =>
    preview.days
      .filter((day) => day.working === working)
      .map(({ day }) => formatDay(day))
      .join("、") || t("preview.none");
  return (
    <Panel title={t("preview.title")}>
      <Facts
        facts={[
          [t("preview.off"), named(false)],
          [t("preview.work"), named(true)],
          [t("preview.open"), t("preview.clocks", { count: preview.openClocks })],
          [t("preview.later"), t("preview.clocks", { count: preview.later })],
          [t("preview.earlier"), t("preview.clocks", { count: preview.earlier })],
          [t("preview.firm"), t("preview.clocks", { count: preview.firm })],
        ]}
      />
      {moved.length > 0 && (
        <ul>
          {moved.map((one) => (
            <li key={one.clockId}>
              {one.number ?? t("preview.other")} {t(`clock.${one.kind}`)}：
              <DueDate on={one.dueOnBefore} provisional={one.provisionalBefore} /> →{" "}
              <DueDate on={one.dueOn} provisional={one.provisional} />
            </li>
          ))}
        </ul>
      )}
      {onMore && (
        <Button onClick={onMore} loading={loading}>
          {t("preview.more")}
        </Button>
      )}
      <Alert type="warning" showIcon title={t("preview.warning")} />
      <div className={styles.actions}>
        <Button type="primary" onClick={onConfirm} loading={confirming}>
          {t("preview.confirm")}
        </Button>
        <Button onClick={onBack}>{t("preview.back")}</Button>
      </div>
    </Panel>
  );
}
