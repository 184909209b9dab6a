import { describe, expect, it } from "vitest";
import type { MaterialLine } from "@/api/types";
import { completionOf, draftAfter, EMPTY_DRAFT, type DraftStep, type TaskDraft } from "./draft";
import { draftFaults, inputs, isWaived } from "./faults";

const line = (requirement: string, title = requirement): MaterialLine => ({
  requirement,
  title,
  materialType: "plan",
  items: ["FGW-02"],
  essential: true,
  mayFollow: false,
  commitmentAllowed: false,
  original: false,
  result: "UPLOADED",
  clause: "–",
  explanation: "",
});
const lines = [line("FGW-02.report", "项目申请报告"), line("GTT-01.map", "勘测定界图")];
const after = (...steps: DraftStep[]): TaskDraft => steps.reduce(draftAfter, EMPTY_DRAFT);

describe("a draft", () => {
  it("keeps the words of every action while one looks at another", () => {
    const draft = after(
      { do: "choose", action: "REFUSE" },
      { do: "comment", action: "REFUSE", text: "不符合规划" },
      { do: "choose", action: "APPROVE" },
      { do: "comment", action: "APPROVE", text: "同意" },
      { do: "choose", action: undefined },
    );
    expect(draft).not.toHaveProperty("action");
    expect(draft.comments).toEqual({ REFUSE: "不符合规划", APPROVE: "同意" });
  });

  it("sends only what belongs to the action", () => {
    const draft = after(
      { do: "comment", action: "PASS", text: "  同意  " },
      { do: "tick", requirement: "GTT-01.map", ticked: true },
      { do: "tracking", text: "SF123" },
    );
    expect(completionOf(draft, "PASS", lines)).toEqual({ action: "PASS", comment: "同意" });
    expect(completionOf(draft, "HAND_OVER", lines)).toEqual({ action: "HAND_OVER", trackingNumber: "SF123" });
  });
});

describe("the list of corrections", () => {
  it("names every fault at once, materials in the order of the page", () => {
    const draft = after(
      { do: "tick", requirement: "GTT-01.map", ticked: true },
      { do: "fault", requirement: "GTT-01.map", problem: "坐标系不对" },
      { do: "tick", requirement: "FGW-02.report", ticked: true },
      { do: "fault", requirement: "FGW-02.report", problem: " 缺少第三章 " },
      { do: "addField" },
      { do: "field", key: 1, change: { field: "totalInvestmentWan", problem: "与报告不一致" } },
      { do: "addField" },
      { do: "field", key: 2, change: { problem: "联系人请填写本单位人员" } },
    );
    expect(completionOf(draft, "REQUEST_CORRECTIONS", lines).corrections).toEqual([
      { requirement: "FGW-02.report", problem: "缺少第三章" },
      { requirement: "GTT-01.map", problem: "坐标系不对" },
      { requirement: "form:totalInvestmentWan", problem: "与报告不一致" },
      { requirement: "form:", problem: "联系人请填写本单位人员" },
    ]);
    expect(draftFaults(draft, "REQUEST_CORRECTIONS", lines, [])).toEqual([]);
  });

  it("forgets an entry that is taken off, and numbers new ones apart from old ones", () => {
    const draft = after(
      { do: "addField" },
      { do: "addField" },
      { do: "removeField", key: 1 },
      { do: "addField" },
      { do: "tick", requirement: "GTT-01.map", ticked: true },
      { do: "tick", requirement: "GTT-01.map", ticked: false },
    );
    expect(draft.fields.map(({ key }) => key)).toEqual([2, 3]);
    expect(draft.materials).toEqual({});
  });

  it("is not sent empty or unexplained", () => {
    expect(draftFaults(EMPTY_DRAFT, "REQUEST_CORRECTIONS", lines, [])).toEqual([
      { code: "none", target: inputs.list },
    ]);
    const draft = after(
      { do: "tick", requirement: "GTT-01.map", ticked: true },
      { do: "fault", requirement: "GTT-01.map", problem: "  " },
      { do: "addField" },
    );
    expect(draftFaults(draft, "REQUEST_CORRECTIONS", lines, [])).toEqual([
      { code: "unexplained", target: inputs.material("GTT-01.map"), subject: "勘测定界图" },
      { code: "unexplained", target: inputs.field(1) },
    ]);
  });

  it("stops nobody from asking for what has to be brought, and everybody from asking for what is waived", () => {
    expect(isWaived({ result: "UPLOADED" })).toBe(false);
    expect(isWaived({ result: "NUMBER_TO_VERIFY" })).toBe(false);
    expect(isWaived({ result: "OBTAINED" })).toBe(true);
    expect(isWaived({ result: "COMMITMENT" })).toBe(true);
  });
});

describe("a reason", () => {
  it("is missed where the task says that the action needs one", () => {
    expect(draftFaults(EMPTY_DRAFT, "REFUSE", lines, ["REFUSE"])).toEqual([
      { code: "reason", target: inputs.reason },
    ]);
    expect(draftFaults(EMPTY_DRAFT, "APPROVE", lines, ["REFUSE"])).toEqual([]);
  });
});

describe("originals at a hand-over", () => {
  it("are all ticked by the officer, and a difference is described", () => {
    const draft = after({ do: "original", requirement: "GTT-01.map", found: { agrees: false } });
    expect(draftFaults(draft, "HAND_OVER", [], [], lines)).toEqual([
      { code: "unticked", target: inputs.original("FGW-02.report"), subject: "项目申请报告" },
      { code: "undescribed", target: inputs.remark("GTT-01.map"), subject: "勘测定界图" },
    ]);
  });

  it("are sent line by line, and an empty checklist is sent too", () => {
    const draft = after(
      { do: "original", requirement: "FGW-02.report", found: { agrees: true } },
      { do: "original", requirement: "GTT-01.map", found: { agrees: false } },
      { do: "original", requirement: "GTT-01.map", found: { remark: " 编号不同 " } },
    );
    expect(draftFaults(draft, "HAND_OVER", [], [], lines)).toEqual([]);
    expect(completionOf(draft, "HAND_OVER", [], lines).originals).toEqual([
      { requirement: "FGW-02.report", agrees: true },
      { requirement: "GTT-01.map", agrees: false, remark: "编号不同" },
    ]);
    expect(completionOf(draft, "HAND_OVER", [], [])).toEqual({ action: "HAND_OVER", originals: [] });
    expect(completionOf(draft, "HAND_OVER", [])).toEqual({ action: "HAND_OVER" });
  });
});
