import i18n from "i18next";
import { expect, it } from "vitest";
import { material, precondition, proposal } from "./proposal.fixture";
import { violations } from "./violations";

const t = i18n.getFixedT("zh", "simplification");
const told = (...parameters: Parameters<typeof proposal>) =>
  violations(t, proposal(...parameters).guide, [], true).map(({ pointer, message }) => [pointer, message]);

it("finds nothing in a guide that may be published", () => expect(told()).toEqual([]));

it("tells every rule that is broken, at its field and with its clause", () => {
  expect(
    told({
      preconditions: [precondition("p1", "县里的审核意见", { basis: " ", level: "COUNTY" })],
      materials: [material("report", "项目申请报告"), material("proof", "无犯罪证明", { basis: undefined })],
      promisedLimitDays: 25,
      steps: [{ name: "审查", divisions: [], limitDays: 30 }],
      visits: 2,
      online: { status: "PLANNED", reason: "系统改造" },
      divisions: [],
    }),
  ).toEqual([
    [
      "/preconditions/0/basis",
      expect.stringContaining("县里的审核意见") && expect.stringContaining("2.1.2a"),
    ],
    ["/preconditions/0/level", expect.stringContaining("2.1.2c")],
    ["/materials/1/basis", expect.stringMatching(/无犯罪证明.*2\.1\.1a/)],
    ["/promisedLimitDays", expect.stringMatching(/25.*20.*1a/)],
    ["/steps", expect.stringMatching(/30.*25.*1a/)],
    ["/visits", expect.stringContaining("1c")],
    ["/online/plannedOn", expect.stringContaining("2.3.1c")],
    ["/divisions", expect.stringContaining("2.1.3b")],
  ]);
});

it("keeps what only the server can tell until the draft is saved again", () => {
  const saved = [
    {
      pointer: "/items/FGW-02/materials/0/materialType",
      code: "item.unknown-material",
      message: "没有这种材料",
    },
    { pointer: "/materials/0/basis", code: "item.material-without-basis", message: "没有依据" },
  ];
  const { guide } = proposal();
  expect(violations(t, guide, saved, true).map(({ pointer }) => pointer)).toEqual([
    "/materials/0/materialType",
  ]);
  expect(violations(t, guide, saved, false)).toHaveLength(2);
});
