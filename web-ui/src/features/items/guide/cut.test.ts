import { expect, it } from "vitest";
import { cutPercent } from "./cut";

it.each([
  [20, 12, 40],
  [30, 20, 33.3],
  [60, 45, 25],
  [16, 15, 6.3],
])("of %i days cut to %i is %f %%", (statutory, promised, percent) => {
  expect(cutPercent(statutory, promised)).toBe(percent);
});

it.each([
  [0, 0],
  [20, 20],
])("of %i days kept at %i is nothing", (statutory, promised) => {
  expect(cutPercent(statutory, promised)).toBeUndefined();
});
