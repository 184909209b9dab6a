import { expect, it } from "vitest";
import { placeOf } from "./steps";

it.each([
  ["/form/projectName", "/applications/a1/filing/form#root_projectName"],
  ["/projectName", "/applications/a1/filing/form#root_projectName"],
  ["/materials/FGW-02.project-report", "/applications/a1/filing/materials#material-FGW-02.project-report"],
  ["/delivery/address", "/applications/a1/filing/delivery#root_address"],
  ["/answers/newLand", "/applications/a1/filing/check#root_newLand"],
])("%s is mended at %s", (pointer, place) => {
  expect(placeOf("a1", pointer)).toBe(place);
});
