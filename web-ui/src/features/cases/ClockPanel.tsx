import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CaseClock } from "@/api/types";
import { DueDate } from "@/components/DueDate";
import { formatDay } from "@/components/dates";
import { Facts } from "@/components/Facts";
import { LampTag } from "@/components/LampTag";
import { Panel } from "@/components/Panel";
import styles from "./ClockPanel.module.css";

/** The statutory clock of a case: how much of the limit is used, how much is left. */
export function ClockPanel({ clock, extra }: { clock: CaseClock | null | undefined; extra?: ReactNode }) {
  const { t } = useTranslation("cases");
  if (!clock) return <Panel title={t("clock.title")}>{t("clock.notStarted")}</Panel>;
  const left = clock.limitDays - clock.usedDays;
  const share = Math.min(100, (clock.usedDays / Math.max(1, clock.limitDays)) * 100);
  return (
    <Panel title={t("clock.title")} extra={extra}>
      <div className={styles.lamp}>
        <LampTag lamp={clock.lamp} />
        <div className={styles.meter} data-lamp={clock.lamp} aria-hidden>
          <span style={{ width: `${share}%` }} />
        </div>
      </div>
      <Facts
        facts={[
          [t("clock.accepted"), formatDay(clock.acceptedOn)],
          [t("clock.due"), <DueDate key="due" on={clock.dueOn} provisional={clock.provisional} />],
          [t("clock.used"), t("clock.usedOf", { used: clock.usedDays, limit: clock.limitDays })],
          [
            t("clock.left"),
            left < 0 ? (
              <strong className={styles.over}>{t("clock.over", { count: -left })}</strong>
            ) : (
              t("clock.days", { count: left })
            ),
          ],
          [t("clock.suspended"), t("clock.days", { count: clock.suspendedDays })],
          [
            t("clock.statutory"),
            clock.statutoryLimitDays == null ? "—" : t("clock.days", { count: clock.statutoryLimitDays }),
          ],
        ]}
      />
    </Panel>
  );
}
