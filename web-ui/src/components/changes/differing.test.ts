import { expect, it } from "vitest";
import { differing } from "./differing";

it.each([
  ["承诺 20 个工作日", "承诺 12 个工作日", ["承诺 ", "20", " 个工作日"]],
  ["承诺 12 个工作日", "承诺 10 个工作日", ["承诺 ", "12", " 个工作日"]],
  ["营业执照", "", ["", "营业执照", ""]],
  ["相同", "相同", ["相同", "", ""]],
  ["原件", "原件、复印件", ["原件", "", ""]],
  ["原件、复印件", "原件", ["原件", "、复印件", ""]],
  ["一一", "一一一", ["一一", "", ""]],
])("of %s and %s tells the parts", (text, other, parts) => {
  expect(differing(text, other)).toEqual(parts);
});
