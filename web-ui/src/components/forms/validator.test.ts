import i18n from "i18next";
import { afterEach, describe, expect, it } from "vitest";
import { localise, type FormSchema } from "./schema";
import { faults, validator } from "./validator";

const SERVED = {
  type: "object",
  required: ["projectName", "totalInvestmentWan", "landSupply", "newLand"],
  properties: {
    projectName: {
      type: "string",
      title: "项目名称",
      "x-title-en": "Project name",
      minLength: 2,
      maxLength: 6,
    },
    totalInvestmentWan: { type: "number", title: "总投资", "x-title-en": "Total investment", minimum: 0 },
    landSupply: {
      type: "string",
      title: "供地方式",
      "x-title-en": "Land supply",
      enum: ["GRANT", "LEASE"],
      oneOf: [
        { const: "GRANT", title: "出让", "x-title-en": "Grant" },
        { const: "LEASE", title: "租赁", "x-title-en": "Lease" },
      ],
    },
    newLand: {
      type: "boolean",
      title: "是否新增用地",
      oneOf: [
        { const: true, title: "是" },
        { const: false, title: "否" },
      ],
    },
    phone: { type: "string", title: "联系电话", pattern: "^1[0-9]{10}$", "x-pattern-hint": "11位手机号码" },
    plannedStart: { type: "string", format: "date", title: "开工日期" },
  },
  additionalProperties: false,
};
const schema: FormSchema = localise(SERVED, false);
const GOOD = { projectName: "精密机械", totalInvestmentWan: 12.5, landSupply: "GRANT", newLand: false };

const messages = (data: object, of = schema) => faults(of, data).map(({ message }) => message);

afterEach(() => i18n.changeLanguage("zh"));

describe("the validator", () => {
  it("finds nothing in good data", () => {
    expect(messages(GOOD)).toEqual([]);
  });

  it("names every missing field by its own name, in the order of the form", () => {
    expect(faults(schema, {}).map(({ property }) => property)).toEqual([
      ".projectName",
      ".totalInvestmentWan",
      ".landSupply",
      ".newLand",
    ]);
    expect(messages({})).toEqual([
      "请填写“项目名称”",
      "请填写“总投资”",
      "请选择“供地方式”",
      "请选择“是否新增用地”",
    ]);
  });

  it("treats an emptied field as missing", () => {
    expect(messages({ ...GOOD, projectName: undefined })).toEqual(["请填写“项目名称”"]);
  });

  it.each([
    [{ projectName: "厂" }, "“项目名称”至少要有 2 个字"],
    [{ projectName: "一二三四五六七" }, "“项目名称”不能超过 6 个字"],
    [{ totalInvestmentWan: "很多" }, "“总投资”应当是数字，例如 12.5"],
    [{ totalInvestmentWan: -1 }, "“总投资”不能小于 0"],
    [{ landSupply: "GIFT" }, "请选择“供地方式”"],
    [{ phone: "0571" }, "“联系电话”应为11位手机号码"],
    [{ plannedStart: "明年" }, "“开工日期”应当是日期，例如 2016-09-28"],
  ])("says what is wrong with %j, once", (wrong, expected) => {
    expect(messages({ ...GOOD, ...wrong })).toEqual([expected]);
  });

  it("counts a character outside the basic plane as one", () => {
    expect(messages({ ...GOOD, projectName: "𠮷野𠮷野𠮷野" })).toEqual([]);
  });

  it("speaks English when the screen does", async () => {
    await i18n.changeLanguage("en");
    const english = localise(SERVED, true);
    expect(messages({ ...GOOD, projectName: undefined, landSupply: undefined }, english)).toEqual([
      "Enter “Project name”",
      "Choose “Land supply”",
    ]);
  });

  it("gives the form library an error schema by field", () => {
    const { errorSchema } = validator.validateFormData({ ...GOOD, phone: "1" }, SERVED as never);
    expect(errorSchema).toHaveProperty("phone.__errors.0", "“联系电话”应为11位手机号码");
  });
});
