import dayjs from "dayjs";

/** How a day is announced; `PLAIN` is as its day of the week. */
export type Kind = "OFF" | "WORK" | "PLAIN";

/** The days that an announcement names, by date. */
export type Days = ReadonlyMap<string, Exclude<Kind, "PLAIN">>;

export function toDays(daysOff: readonly string[], makeUpDays: readonly string[]): Days {
  const days = new Map<string, "OFF" | "WORK">();
  daysOff.forEach((day) => days.set(day, "OFF"));
  makeUpDays.forEach((day) => days.set(day, "WORK"));
  return days;
}

export function listed(days: Days, kind: Kind): string[] {
  return [...days]
    .filter(([, one]) => one === kind)
    .map(([day]) => day)
    .sort();
}

export function isWeekend(day: string): boolean {
  return [0, 6].includes(dayjs(day).day());
}

/** From `first` to `last`; a weekday cannot become a make-up day and is left as it is. */
export function withSpan(days: Days, first: string, last: string, kind: Kind): Days {
  const changed = new Map(days);
  const end = dayjs(last);
  for (let day = dayjs(first); !day.isAfter(end); day = day.add(1, "day")) {
    const text = day.format("YYYY-MM-DD");
    if (kind === "PLAIN") changed.delete(text);
    else if (kind === "OFF" || isWeekend(text)) changed.set(text, kind);
  }
  return changed;
}

/** The days of a month, weeks beginning on Monday; null before the first. */
export function cells(month: string, from = 1): (string | null)[] {
  const first = dayjs(`${month}-01`).date(from);
  const blank = (first.day() + 6) % 7;
  const days = Array.from({ length: first.daysInMonth() - from + 1 }, (_, i) =>
    first.add(i, "day").format("YYYY-MM-DD"),
  );
  return [...Array<null>(blank).fill(null), ...days];
}

export const months = (year: number) =>
  Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, "0")}`);

/** The announcement of a year may name days of the year before from this one on. */
export const LATE_DECEMBER = 21;
