import { expect, it } from "vitest";
import type { AttachmentSummary } from "@/api/dto/simplification";
import { filtered, readFilter } from "./filter";

const item = (departmentName: string, attachment: 1 | 2, state: AttachmentSummary["state"]) =>
  ({ department: departmentName, departmentName, attachment, state }) as AttachmentSummary;

const ITEMS = [
  item("省科技厅", 1, "SUBMITTED"),
  item("省科技厅", 2, "NOT_OPENED"),
  item("省建设厅", 1, "RETURNED"),
];

const shown = (address: string) =>
  filtered(ITEMS, readFilter(new URLSearchParams(address))).map(
    ({ departmentName, attachment }) => departmentName + attachment,
  );

it("narrows by state, by attachment and by name, as the address says", () => {
  expect(shown("")).toHaveLength(3);
  expect(shown("state=SUBMITTED")).toEqual(["省科技厅1"]);
  expect(shown("attachment=2")).toEqual(["省科技厅2"]);
  expect(shown("q=建设")).toEqual(["省建设厅1"]);
});

it("counts as not handed in what was never opened and what went back", () => {
  expect(shown("state=LATE")).toEqual(["省科技厅2", "省建设厅1"]);
});

it("ignores what it does not know in the address", () => {
  expect(readFilter(new URLSearchParams("state=SOMETHING&attachment=3"))).toEqual({});
});
