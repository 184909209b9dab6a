import { expect, it } from "vitest";
import type { MaterialLine } from "@/api/types";
import { distinctMaterials } from "./distinctMaterials";

const line = (requirement: string, sharedWith?: string) => ({ requirement, sharedWith }) as MaterialLine;
const names = (...lines: MaterialLine[]) => distinctMaterials(lines).map(({ requirement }) => requirement);

it("shows a shared material once, and keeps it where the line that brings it is not in sight", () => {
  expect(names(line("FGW-02.map"), line("GTT-01.map", "FGW-02.map"))).toEqual(["FGW-02.map"]);
  expect(names(line("GTT-01.map", "FGW-02.map"))).toEqual(["GTT-01.map"]);
});
