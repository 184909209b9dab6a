import { describe, expect, it } from "vitest";
import type { MaterialLine, MaterialResult } from "@/api/types";
import { faultOf, readableSize } from "./files";
import { decisionLists, handedIn } from "./lists";

function line(requirement: string, result: MaterialResult, commitmentAllowed = false): MaterialLine {
  return {
    requirement,
    materialType: requirement,
    title: requirement,
    items: [],
    essential: true,
    result,
    clause: "–",
    explanation: "",
    mayFollow: false,
    commitmentAllowed,
    original: false,
  };
}

const names = (lines: readonly MaterialLine[]) => lines.map(({ requirement }) => requirement);

describe("the three lists", () => {
  const lines = [
    line("report", "TO_UPLOAD"),
    line("plan", "UPLOADED"),
    line("licence", "NUMBER_TO_VERIFY"),
    line("verified", "NUMBER_VERIFIED"),
    line("health", "TO_UPLOAD", true),
    line("committed", "COMMITMENT", true),
    line("uploaded-though-committable", "UPLOADED", true),
    line("shared", "SHARED_IN_APPLICATION"),
    line("fetched", "OBTAINED"),
    line("waiting", "TO_BE_OBTAINED"),
    line("filed", "ON_FILE"),
  ];

  it("tell what to provide, what may be promised and what is there already", () => {
    const { provide, commit, have } = decisionLists(lines);
    expect(names(provide)).toEqual(["report", "plan", "licence", "verified", "uploaded-though-committable"]);
    expect(names(commit)).toEqual(["health", "committed"]);
    expect(names(have)).toEqual(["shared", "fetched", "waiting", "filed"]);
  });

  it("say once what several items share", () => {
    const shared = (requirement: string, item: string): MaterialLine => ({
      ...line(requirement, "SHARED_IN_APPLICATION"),
      items: [item],
      sharedWith: "FGW-02.licence",
    });
    const { have } = decisionLists([shared("GTT-01.licence", "GTT-01"), shared("JST-01.licence", "JST-01")]);
    expect(have.map(({ requirement, items }) => [requirement, items])).toEqual([
      ["GTT-01.licence", ["GTT-01", "JST-01"]],
    ]);
  });

  it("count what was handed in", () => {
    expect(handedIn(lines)).toBe(2);
  });
});

describe("a file", () => {
  it.each([
    ["报告.PDF", 10, undefined],
    ["图.jpeg", 10, undefined],
    ["病毒.exe", 10, "type"],
    ["无后缀", 10, "type"],
    ["大.pdf", 50 * 1024 * 1024 + 1, "size"],
    ["刚好.pdf", 50 * 1024 * 1024, undefined],
    ["空.pdf", 0, "empty"],
  ])("%s of %i bytes: %s", (name, size, expected) => {
    expect(faultOf({ name, size })).toBe(expected);
  });

  it("shows its size as people say it", () => {
    expect([readableSize(12), readableSize(2048), readableSize(5 * 1024 * 1024)]).toEqual([
      "12 B",
      "2 KB",
      "5.0 MB",
    ]);
  });
});
