import { describe, expect, it } from "vitest";
import type { FormSchema } from "@/components/forms/schema";
import { only, progressOf, sectionOf } from "./sections";

const schema: FormSchema & Record<string, unknown> = {
  type: "object",
  required: ["name", "area"],
  properties: { name: { type: "string" }, phone: { type: "string" }, area: { type: "number" } },
  additionalProperties: false,
};
const sections = [
  { id: "applicant", title: "申请人", fields: ["name", "phone"] },
  { id: "land", title: "用地", fields: ["area"] },
];

describe("sections of the form", () => {
  it("count what is required and filled", () => {
    const [applicant, land] = progressOf(schema, sections, { name: "甲", phone: "1" });
    expect(applicant).toMatchObject({ required: 1, filled: 1 });
    expect(land).toMatchObject({ required: 1, filled: 0 });
  });

  it("stand alone on a phone without minding the data of the others", () => {
    expect(only(schema, { id: "land", title: "用地", fields: ["area"] })).toEqual({
      type: "object",
      required: ["area"],
      properties: { area: { type: "number" } },
    });
  });

  it("are found by the field that a link names", () => {
    expect(sectionOf("#root_area", sections)).toBe(1);
    expect(sectionOf("#section-land", sections)).toBe(1);
    expect(sectionOf("", sections)).toBe(0);
  });
});
