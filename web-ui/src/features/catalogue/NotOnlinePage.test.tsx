import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { item } from "@/features/items/test/fixtures";
import { problem, renderRoutes, serve } from "@/test/render";
import { catalogueRoutes } from "./routes";

afterEach(() => vi.unstubAllGlobals());

const exempt = item("FGW-05", "涉密项目核准", { online: { status: "EXEMPT", reason: "CLASSIFIED" } });
const planned = item("KJT-02", "省级重点实验室认定", {
  department: "ZJ-KJT",
  departmentName: "省科技厅",
  online: { status: "PLANNED", reason: "系统改造中", plannedOn: "2017-03-01" },
});

const open = (at: string) => {
  const requests = serve({
    "GET /items": ({ url }) =>
      url.includes("cursor=c2") ? { items: [planned] } : { items: [exempt], next: "c2" },
  });
  return { ...renderRoutes(catalogueRoutes, at), requests };
};

it("lists all items that are not online by department, with reason and date", async () => {
  const { requests } = open("/catalogue/not-online");
  await screen.findByRole("heading", { name: "省发展改革委" });
  expect(screen.getByRole("row", { name: /涉密项目核准/ })).toHaveTextContent(
    "涉密项目核准暂不上网办理公文、资料涉密—",
  );
  expect(screen.getByRole("row", { name: /省级重点实验室认定/ })).toHaveTextContent(
    "计划上网办理系统改造中2017年3月1日",
  );
  expect(requests.every(({ url }) => url.includes("online=false"))).toBe(true);
  expect(screen.getByRole("status")).toHaveTextContent("共 2 项");
});

it("is narrowed down by the address", async () => {
  const { router } = open("/catalogue/not-online?status=PLANNED");
  expect(await screen.findByRole("link", { name: "省级重点实验室认定" })).toBeInTheDocument();
  expect(screen.queryByRole("link", { name: "涉密项目核准" })).not.toBeInTheDocument();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "部门" }), "省发展改革委");
  expect(router.state.location.search).toBe("?status=PLANNED&department=ZJ-FGW");
  expect(screen.getByText("没有符合条件的事项")).toBeInTheDocument();
});

it("says so when everything is online", async () => {
  serve({ "GET /items": () => ({ items: [] }) });
  renderRoutes(catalogueRoutes, "/catalogue/not-online");
  expect(await screen.findByText("所有事项都可以网上申报")).toBeInTheDocument();
});

it("says what happened when the list cannot be read", async () => {
  serve({ "GET /items": () => problem(503, "系统维护中") });
  renderRoutes(catalogueRoutes, "/catalogue/not-online");
  expect(await screen.findByRole("alert")).toHaveTextContent("系统维护中");
});
