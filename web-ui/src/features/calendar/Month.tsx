import { useTranslation } from "react-i18next";
import { formatDay } from "@/components/dates";
import { cells, isWeekend, type Days } from "./days";
import styles from "./Month.module.css";

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

interface Props {
  /** `2026-10` */
  month: string;
  /** The first day shown. */
  from?: number;
  days: Days;
  /** Makes the days buttons. */
  onDay?: (day: string) => void;
}

/** A small month: what is off and what is worked is told by words and frames, not by colour alone. */
export function Month({ month, from, days, onDay }: Props) {
  const { t } = useTranslation("calendar");
  const [year, number] = month.split("-");
  return (
    <section className={styles.month} aria-label={t("month", { year, month: Number(number) })}>
      <h3>{t("month", { year, month: Number(number) })}</h3>
      <div className={styles.grid}>
        {WEEK.map((day) => (
          <span key={day} className={styles.head} aria-hidden>
            {t(`week.${day}`)}
          </span>
        ))}
        {cells(month, from).map((day, at) => (day ? cell(day) : <span key={at} />))}
      </div>
    </section>
  );

  function cell(day: string) {
    const kind = days.get(day);
    const look = [styles.day, kind === "OFF" && styles.off, kind === "WORK" && styles.work];
    if (!kind && isWeekend(day)) look.push(styles.weekend);
    const className = look.filter(Boolean).join(" ");
    const text = (
      <>
        {Number(day.slice(8))}
        <small aria-hidden>{kind ? t(`mark.${kind}`) : ""}</small>
      </>
    );
    const name = kind ? `${formatDay(day)} ${t(`kind.${kind}`)}` : formatDay(day);
    return onDay ? (
      <button key={day} type="button" className={className} aria-label={name} onClick={() => onDay(day)}>
        {text}
      </button>
    ) : (
      <span key={day} className={className} {...(kind && { role: "img", "aria-label": name })}>
        {text}
      </span>
    );
  }
}
