import { describe, expect, it } from "vitest";
import { nextTask } from "./nextTask";

describe("the next task", () => {
  it("is the one below", () => {
    expect(nextTask(["a", "b", "c"], ["a", "b", "c"], "b")).toBe("c");
  });

  it("is found although the finished one has left the list", () => {
    expect(nextTask(["a", "b", "c"], ["a", "c"], "b")).toBe("c");
  });

  it("passes over those that somebody else took meanwhile", () => {
    expect(nextTask(["a", "b", "c", "d"], ["a", "d"], "b")).toBe("d");
  });

  it("starts again at the most urgent when the list ends", () => {
    expect(nextTask(["a", "b"], ["a", "b"], "b")).toBe("a");
    expect(nextTask([], ["x"], "opened-by-link")).toBe("x");
  });

  it("is none when nothing is left", () => {
    expect(nextTask(["a"], ["a"], "a")).toBeUndefined();
  });
});
