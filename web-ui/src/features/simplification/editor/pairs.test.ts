import { expect, it } from "vitest";
import { freeCode, moved, opinionOf, paired, restored } from "./pairs";

interface Line {
  code: string;
  text: string;
}

const line = (code: string, text = code): Line => ({ code, text });
const key = ({ code }: Line) => code;
const TODAY = [line("p1"), line("p2"), line("p3")];

it("shows a cancelled line where it stands today, and computes every opinion", () => {
  const pairs = paired(TODAY, [line("p1", "改过"), line("p3"), line("p4")], key);
  expect(pairs.map((pair) => [pair.key, opinionOf(pair), pair.index])).toEqual([
    ["p1", "ADJUST", 0],
    ["p2", "CANCEL", undefined],
    ["p3", "KEEP", 1],
    ["p4", "NEW", 2],
  ]);
});

it("restores a line to its place, also when its predecessors are gone or have moved", () => {
  const [p1, p2, p3] = TODAY as [Line, Line, Line];
  expect(restored(TODAY, [p1, p3], p2, key).map(key)).toEqual(["p1", "p2", "p3"]);
  expect(restored(TODAY, [p3], p1, key).map(key)).toEqual(["p1", "p3"]);
  expect(restored(TODAY, [p3, p1], p2, key).map(key)).toEqual(["p3", "p1", "p2"]);
});

it("calls a line kept when it is as today, with nothing and absence being one", () => {
  const today = { code: "p1", basis: undefined };
  expect(opinionOf({ key: "p1", today, proposed: { code: "p1" } })).toBe("KEEP");
});

it("moves lines and finds a code that was never used, not even by what is cancelled", () => {
  expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
  expect(freeCode(TODAY, [line("p1"), line("p7")])).toBe("p8");
  expect(freeCode([], [])).toBe("p1");
});
