import { expect, it } from "vitest";
import { cells, listed, toDays, withSpan } from "./days";

it("sets spans, leaves weekdays out of make-up days and takes days back", () => {
  const off = withSpan(toDays([], []), "2027-10-01", "2027-10-07", "OFF");
  expect(listed(off, "OFF")).toHaveLength(7);
  const worked = withSpan(off, "2027-10-08", "2027-10-10", "WORK");
  expect(listed(worked, "WORK")).toEqual(["2027-10-09", "2027-10-10"]);
  expect(listed(withSpan(worked, "2027-10-07", "2027-10-09", "PLAIN"), "OFF")).toHaveLength(6);
});

it("begins weeks on Monday", () => {
  expect(cells("2027-01").slice(0, 5)).toEqual([null, null, null, null, "2027-01-01"]);
  expect(cells("2027-01").filter(Boolean)).toHaveLength(31);
  expect(cells("2026-12", 21)).toEqual(Array.from({ length: 11 }, (_, i) => `2026-12-${21 + i}`));
});
