import { expect, it } from "vitest";
import { cutPercent, percent } from "./figures";

it.each([
  [20, 15, 25],
  [15, 10, 33.3],
  [30, 20, 33.3],
  [16, 15, 6.3],
  [20, 20, 0],
  [15, 20, -33.3],
  [16, 17, -6.3],
  [20, 0, 100],
])("a promise of %i days that becomes %i is cut by %f percent", (before, after, cut) => {
  expect(cutPercent(before, after)).toBe(cut);
});

it("knows no cut for an item that is new or that took no day", () => {
  expect(cutPercent(undefined, 10)).toBeUndefined();
  expect(cutPercent(0, 0)).toBeUndefined();
});

it("writes percent as the sheet does", () => {
  expect([percent(25), percent(33.3), percent(0), percent(undefined)]).toEqual(["25%", "33.3%", "0%", "—"]);
});
