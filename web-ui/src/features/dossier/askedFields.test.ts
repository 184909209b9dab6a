import { describe, expect, it } from "vitest";
import { askedFields } from "./askedFields";

const form = {
  properties: {
    projectName: { "x-asked-by": ["fgw-02", "gtt-01"] },
    landArea: { "x-asked-by": ["gtt-01"] },
    energyUse: { "x-asked-by": ["fgw-03"] },
  },
};
const names = (item?: string, data = {}) => [...askedFields(form, data, item)];

describe("the fields that concern an officer", () => {
  it("are all of them where the whole application is at hand", () => {
    expect(names()).toEqual(["projectName", "landArea", "energyUse"]);
  });

  it("are those of the item at hand, empty ones too", () => {
    expect(names("GTT-01")).toEqual(["projectName", "landArea"]);
  });

  it("include whatever the server lets the officer see", () => {
    expect(names("GTT-01", { energyUse: 0 })).toEqual(["projectName", "landArea", "energyUse"]);
  });
});
