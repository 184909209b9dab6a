import { describe, expect, it } from "vitest";
import { isNarrowed, readFilter, writeFilter, type InboxFilter } from "./filter";

const read = (address: string) => readFilter(new URLSearchParams(address));

describe("the filter in the address", () => {
  it("starts with one's own tasks", () => {
    expect(read("")).toEqual({ queue: "mine" });
  });

  it("reads all of it", () => {
    expect(read("queue=group&lamp=RED&item=FGW-02&q=%E6%B9%96%E5%B7%9E")).toEqual({
      queue: "group",
      lamp: "RED",
      item: "FGW-02",
      q: "湖州",
    });
  });

  it("ignores what it does not know", () => {
    expect(read("queue=everything&lamp=PURPLE&item=&q=+&cursor=x")).toEqual({ queue: "mine" });
  });

  it.each<InboxFilter>([
    { queue: "mine" },
    { queue: "involved", q: "330000-2016" },
    { queue: "group", lamp: "YELLOW", item: "GTT-01" },
  ])("survives being written and read: %o", (filter) => {
    expect(readFilter(writeFilter(filter))).toEqual(filter);
  });

  it("leaves out what is the default", () => {
    expect(writeFilter({ queue: "mine", q: "  " }).toString()).toBe("");
  });

  it("tells whether it narrows the queue", () => {
    expect(isNarrowed({ queue: "done" })).toBe(false);
    expect(isNarrowed({ queue: "done", lamp: "GREY" })).toBe(true);
  });
});
