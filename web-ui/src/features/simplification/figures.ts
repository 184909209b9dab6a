/**
 * By how much the promised limit becomes shorter, in percent of today's with one decimal, half away from zero as the server rounds (1a).
 * Nothing for a new item, or when today's limit is 0 days.
 */
export function cutPercent(baselineDays: number | undefined, promisedDays: number): number | undefined {
  if (baselineDays === undefined || baselineDays <= 0) return undefined;
  const tenths = ((baselineDays - promisedDays) * 1000) / baselineDays;
  return (Math.sign(tenths) * Math.round(Math.abs(tenths))) / 10;
}

/** `25` and `33.3` as on the printed sheet; — when there is none. */
export function percent(value: number | null | undefined): string {
  return value === undefined || value === null ? "—" : `${value.toFixed(1).replace(/\.0$/, "")}%`;
}
