import { screen, within } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import type { CataloguePublication } from "@/api/types";
import { problem, renderRoutes, serve } from "@/test/render";
import { catalogueRoutes } from "./routes";

afterEach(() => vi.unstubAllGlobals());

const publication = (id: string, more: Partial<CataloguePublication> = {}): CataloguePublication => ({
  id,
  attachment: 1,
  department: "ZJ-FGW",
  departmentName: "省发展改革委",
  consentNumber: "浙政函〔2016〕98号",
  consentedOn: "2016-10-18",
  publishedOn: "2016-10-20",
  effectiveFrom: "2016-11-01",
  items: [
    { code: "FGW-02", name: "企业投资项目核准", version: 2, changes: 6 },
    { code: "FGW-09", name: "新事项", version: 1, changes: 0 },
  ],
  ...more,
});

const open = (items: CataloguePublication[]) => {
  serve({ "GET /catalogue/publications": () => ({ items }) });
  renderRoutes(catalogueRoutes, "/catalogue");
};

it("tells what was published with whose consent, and leads to guides and changes", async () => {
  open([publication("1")]);
  const row = (await screen.findByRole("heading", { name: "省发展改革委公布附件 1" })).closest("li")!;
  expect(row).toHaveTextContent("施行日期2016年11月1日");
  expect(row).toHaveTextContent("浙政函〔2016〕98号，2016年10月18日");
  const changed = within(row);
  expect(changed.getByRole("link", { name: "企业投资项目核准" })).toHaveAttribute(
    "href",
    "/items/FGW-02?version=2",
  );
  expect(changed.getByRole("link", { name: "6 处变化：企业投资项目核准" })).toHaveAttribute(
    "href",
    "/items/FGW-02/diff?from=1&to=2",
  );
  expect(row).toHaveTextContent("新增事项");
});

it("offers the official sheets with the newest publication of an attachment only", async () => {
  open([publication("3"), publication("2", { attachment: 2 }), publication("1", { items: [] })]);
  await screen.findByText("本次公布没有改变任何事项。");
  const sheets = screen.getAllByRole("link", { name: /正式表格 XLSX/ });
  expect(sheets.map((link) => link.getAttribute("href"))).toEqual([
    "/api/v1/attachments/1/ZJ-FGW.xlsx",
    "/api/v1/attachments/2/ZJ-FGW.xlsx",
  ]);
});

it("says so when nothing has been published", async () => {
  open([]);
  expect(await screen.findByText("还没有公布过新的目录")).toBeInTheDocument();
});

it("says what happened when the list cannot be read", async () => {
  serve({ "GET /catalogue/publications": () => problem(503, "系统维护中") });
  renderRoutes(catalogueRoutes, "/catalogue");
  expect(await screen.findByRole("alert")).toHaveTextContent("系统维护中");
});
