import { describe, expect, it } from "vitest";
import { daysIn, isMonth, monthOf, shifted, years } from "./months";

describe("months", () => {
  it("begin at midnight in Shanghai, not in Greenwich", () => {
    expect(monthOf(new Date("2016-09-30T15:59:59Z"))).toBe("2016-09");
    expect(monthOf(new Date("2016-09-30T16:00:00Z"))).toBe("2016-10");
  });

  it("go on over the turn of the year", () => {
    expect(shifted("2016-12", 1)).toBe("2017-01");
    expect(shifted("2016-01", -1)).toBe("2015-12");
    expect(shifted("2016-09", -12)).toBe("2015-09");
  });

  it("have their days", () => {
    expect(daysIn("2016-02")).toBe(29);
    expect(daysIn("2016-09")).toBe(30);
    expect(daysIn("2016-12")).toBe(31);
  });

  it("are told from what is none", () => {
    expect(isMonth("2016-09")).toBe(true);
    expect(isMonth("2016-13")).toBe(false);
    expect(isMonth("2016-9")).toBe(false);
    expect(isMonth(undefined)).toBe(false);
  });

  it("come in years, the newest first", () => {
    expect(years(new Date("2017-01-02T00:00:00Z"))).toEqual([2017, 2016, 2015]);
  });
});
