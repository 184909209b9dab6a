/** The first year with announced working days; nothing is counted before it. */
const FIRST_YEAR = 2015;

const SHANGHAI = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Shanghai",
  year: "numeric",
  month: "2-digit",
});

/** The civil month in Asia/Shanghai, as `2016-09`. */
export function monthOf(moment: Date): string {
  return SHANGHAI.format(moment).slice(0, 7);
}

export function isMonth(text: string | undefined): text is string {
  return /^20\d\d-(0[1-9]|1[0-2])$/.test(text ?? "");
}

export function shifted(month: string, by: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const index = year * 12 + number - 1 + by;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** How many days it has, for the period under the title. */
export function daysIn(month: string): number {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

/** Years that can be chosen, the newest first. */
export function years(now: Date): number[] {
  const last = Number(monthOf(now).slice(0, 4));
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => last - index);
}
