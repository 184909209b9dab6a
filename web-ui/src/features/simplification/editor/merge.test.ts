import { describe, expect, it } from "vitest";
import { differences, merged, withOwnCodes } from "./merge";
import { GUIDE, precondition, proposal } from "./proposal.fixture";

const BASE = proposal();
const REPORT = GUIDE.materials[0]!;
const MAP = GUIDE.materials[1]!;

describe("two editors of one draft", () => {
  it("keeps both when they worked on different fields and lines", () => {
    const mine = proposal({ promisedLimitDays: 10, materials: [REPORT] }, { notes: { p1: "确有必要" } });
    const theirs = proposal(
      { fees: "按件收费", preconditions: [...GUIDE.preconditions, precondition("p2", "已通过能评")] },
      { remarks: "对方的备注" },
    );
    expect(differences(BASE, mine, theirs).map(({ path, conflict }) => [path, conflict])).toEqual([
      ["fees", false],
      ["remarks", false],
      ["preconditions/p2", false],
    ]);
    const result = merged(BASE, mine, theirs, {});
    expect(result.guide.promisedLimitDays).toBe(10);
    expect(result.guide.fees).toBe("按件收费");
    expect(result.guide.materials).toEqual([REPORT]);
    expect(result.guide.preconditions.map(({ code }) => code)).toEqual(["p1", "p2"]);
    expect(result).toMatchObject({ notes: { p1: "确有必要" }, remarks: "对方的备注" });
  });

  it("asks where both changed the same, keeps mine unless theirs is chosen", () => {
    const mine = proposal({ promisedLimitDays: 10, materials: [{ ...REPORT, copies: "复印件 1 份" }, MAP] });
    const theirs = proposal({ promisedLimitDays: 15, materials: [MAP] });
    expect(differences(BASE, mine, theirs).map(({ path, conflict }) => [path, conflict])).toEqual([
      ["promisedLimitDays", true],
      ["materials/FGW-02.report", true],
    ]);
    expect(merged(BASE, mine, theirs, {}).guide).toMatchObject({
      promisedLimitDays: 10,
      materials: mine.guide.materials,
    });
    const chosen = merged(BASE, mine, theirs, {
      promisedLimitDays: "theirs",
      "materials/FGW-02.report": "theirs",
    });
    expect(chosen.guide.promisedLimitDays).toBe(15);
    expect(chosen.guide.materials).toEqual([MAP]);
  });

  it("does not ask when both did the same, and follows the other's order when I left it alone", () => {
    const mine = proposal({ visits: 0 });
    const theirs = proposal({ visits: 0, materials: [MAP, REPORT] });
    expect(differences(BASE, mine, theirs)).toEqual([]);
    expect(merged(BASE, mine, theirs, {}).guide.materials).toEqual([MAP, REPORT]);
  });

  it("keeps both of two new preconditions that got the same code, with their opinions", () => {
    const mine = proposal(
      { preconditions: [...GUIDE.preconditions, precondition("p2", "我加的")] },
      { notes: { p2: "我的意见" } },
    );
    const theirs = proposal({ preconditions: [...GUIDE.preconditions, precondition("p2", "对方加的")] });
    const result = merged(BASE, withOwnCodes(BASE, mine, theirs), theirs, {});
    expect(result.guide.preconditions.map(({ code, text }) => [code, text])).toEqual([
      ["p1", "已取得用地预审意见"],
      ["p3", "我加的"],
      ["p2", "对方加的"],
    ]);
    expect(result.notes).toEqual({ p3: "我的意见" });
  });
});
