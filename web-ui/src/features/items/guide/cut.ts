/**
 * By how much the promised limit is shorter than the statutory one, in percent with one decimal, half up. Nothing where
 * there is nothing to compare with: the statute sets no limit, or the promise is no shorter.
 */
export function cutPercent(statutoryDays: number, promisedDays: number): number | undefined {
  if (statutoryDays <= 0 || promisedDays >= statutoryDays) return undefined;
  return Math.round((1000 * (statutoryDays - promisedDays)) / statutoryDays) / 10;
}
