import { describe, expect, it } from "vitest";
import type { LedgerFigures, LedgerRow } from "@/api/types";
import { average, officialTable } from "./officialTable";

const nothing: LedgerFigures = {
  accepted: 0,
  online: 0,
  terminal: 0,
  completed: 0,
  overdue: 0,
  openAtStart: 0,
  openAtEnd: 0,
  balanced: true,
};
const some = { ...nothing, accepted: 12, online: 9, completed: 8, openAtEnd: 4 };

const row = (change: Partial<LedgerRow>): LedgerRow => ({
  ...some,
  averageDays: 6.3,
  department: "ZJ-FGW",
  departmentName: "省发展改革委",
  newlyOnline: [],
  remarks: "",
  state: "DRAFT",
  ...change,
});

describe("Attachment 3 on screen", () => {
  const [first, second, total] = officialTable(
    {
      rows: [
        row({ newlyOnline: ["企业投资项目核准", "固定资产投资项目节能审查"], remarks: "含直报件 2 件" }),
        {
          ...nothing,
          department: "ZJ-GTT",
          departmentName: "省国土资源厅",
          newlyOnline: [],
          remarks: "",
          state: "DRAFT",
        },
      ],
      total: { ...some, averageDays: 6 },
    },
    "合计",
  );

  it("numbers the departments and the items that are newly online", () => {
    expect(first?.name).toBe("1．省发展改革委");
    expect(first?.newlyOnline).toEqual(["1．企业投资项目核准", "2．固定资产投资项目节能审查"]);
    expect(first?.remarks).toBe("含直报件 2 件");
  });

  it("opens every figure that counts cases, and no zero and no mean", () => {
    expect(first?.cells).toEqual([
      { text: "12", figure: "accepted" },
      { text: "9", figure: "online" },
      { text: "8", figure: "completed" },
      { text: "6.3" },
      { text: "0" },
    ]);
  });

  it("shows a department without cases: zeros are 0, what there is none of is —", () => {
    expect(second?.name).toBe("2．省国土资源厅");
    expect(second?.cells.map(({ text }) => text)).toEqual(["0", "0", "0", "—", "0"]);
    expect(second?.newlyOnline).toEqual(["—"]);
  });

  it("ends with a total that opens nothing", () => {
    expect(total?.name).toBe("合计");
    expect(total).not.toHaveProperty("department");
    expect(total?.cells).toEqual(["12", "9", "8", "6.0", "0"].map((text) => ({ text })));
  });
});

describe("a mean", () => {
  it("has one decimal, or is none", () => {
    expect([average(7), average(0), average(null), average(undefined)]).toEqual(["7.0", "0.0", "—", "—"]);
  });
});
