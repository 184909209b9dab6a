import { describe, expect, it } from "vitest";
import type { LedgerRow } from "@/api/types";
import { average, carryOver, officialTable } from "./officialTable";

const open = { openAtStart: 0, openAtEnd: 4, balanced: true, terminal: 0 };
const row = (change: Partial<LedgerRow>): LedgerRow => ({
  department: "ZJ-FGW",
  departmentName: "省发展改革委",
  accepted: 12,
  online: 9,
  completed: 8,
  overdue: 0,
  newlyOnline: [],
  remarks: "",
  ...open,
  state: "DRAFT",
  ...change,
});

const nothing = { accepted: 0, online: 0, completed: 0, overdue: 0 };

describe("Attachment 3 on screen", () => {
  const [first, second, total] = officialTable(
    {
      rows: [
        row({
          averageDays: 6.3,
          newlyOnline: ["企业投资项目核准", "固定资产投资项目节能审查"],
          remarks: "含直报件 2 件",
        }),
        row({ department: "ZJ-GTT", departmentName: "省国土资源厅", ...nothing }),
      ],
      total: { ...open, ...nothing, accepted: 12, online: 9, completed: 8, averageDays: 6 },
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

describe("the carry-over", () => {
  const figures = {
    accepted: 12,
    online: 9,
    completed: 8,
    averageDays: 6,
    overdue: 0,
    balanced: true,
    terminal: 0,
  };

  it("balances when what was open and came in either ended or is open", () => {
    expect(carryOver({ ...figures, openAtStart: 3, openAtEnd: 7 }).balanced).toBe(true);
    expect(carryOver({ ...figures, openAtStart: 3, openAtEnd: 6 }).balanced).toBe(false);
  });
});
