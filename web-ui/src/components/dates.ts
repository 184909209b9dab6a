import dayjs from "dayjs";
import { language } from "@/app/i18n";

/** `2016-09-28` as 2016年9月28日 or 28 Sep 2016. A civil date in Shanghai stays what it is wherever it is read. */
export function formatDay(day: string): string {
  return dayjs(day.slice(0, 10)).format(language() === "en" ? "D MMM YYYY" : "YYYY年M月D日");
}

/** `2016-09` as 2016年9月 or Sep 2016. */
export function formatMonth(month: string): string {
  return dayjs(`${month}-01`).format(language() === "en" ? "MMM YYYY" : "YYYY年M月");
}

/** The last day of a period that another one follows on `next`. */
export function formatDayBefore(next: string): string {
  return formatDay(dayjs(next.slice(0, 10)).subtract(1, "day").format("YYYY-MM-DD"));
}

const TIME_ZONE = "Asia/Shanghai";

/** A moment, shown in the office's time zone. */
export function formatMoment(moment: string): string {
  return new Intl.DateTimeFormat(language() === "en" ? "en-GB" : "zh-CN", {
    timeZone: TIME_ZONE,
    year: "numeric",
    month: language() === "en" ? "short" : "long",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  }).format(new Date(moment));
}

export function formatClock(moment: string | Date): string {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: TIME_ZONE,
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).format(new Date(moment));
}
