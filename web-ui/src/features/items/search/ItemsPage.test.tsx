import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { problem, renderRoutes, serve } from "@/test/render";
import { itemRoutes } from "../routes";
import { item, topics } from "../test/fixtures";

afterEach(() => vi.unstubAllGlobals());

const ITEMS = [
  item("FGW-02", "企业投资项目核准", { status: "to-confirm" }),
  item("FGW-01", "企业投资项目备案"),
];

function open(at: string, items: (request: Request) => unknown = () => ({ items: ITEMS }), offered = topics) {
  const requests = serve({
    "GET /items": items,
    "GET /item-topics": () => offered,
    "GET /departments": () => ({ items: [{ code: "ZJ-FGW", name: "省发展改革委" }] }),
  });
  const asked = () => requests.filter(({ url }) => new URL(url).pathname === "/api/v1/items");
  return { ...renderRoutes(itemRoutes, at), asked };
}

const lastQuery = (requests: Request[]) =>
  Object.fromEntries(new URL(requests.at(-1)?.url ?? "").searchParams);

it("asks for everything that the address names, and marks the words and what is not confirmed", async () => {
  const { asked } = open("/items?q=项目 核准&kind=LICENSING&event=投资建厂&region=330000&online=false");
  const row = await screen.findByRole("link", { name: "企业投资项目核准" });
  expect(lastQuery(asked())).toEqual({
    q: "项目 核准",
    kind: "LICENSING",
    event: "投资建厂",
    region: "330000",
    online: "false",
    limit: "20",
  });
  expect([...row.querySelectorAll("mark")].map(({ textContent }) => textContent)).toEqual(["项目", "核准"]);
  expect(screen.getAllByText("待部门确认")).toHaveLength(1);
  expect(screen.getByRole("status")).toHaveTextContent("共 2 项");
});

it("offers themes and life events as long as nothing is looked for", async () => {
  const { router, asked } = open("/items");
  await userEvent.click(await screen.findByRole("link", { name: "投资建厂5 项" }));
  expect(router.state.location.search).toBe(`?event=${encodeURIComponent("投资建厂")}`);
  await waitFor(() => expect(lastQuery(asked())).toMatchObject({ event: "投资建厂" }));
  expect(screen.queryByRole("heading", { name: "按主题找" })).not.toBeInTheDocument();
});

it("shows the most frequent topics at first, and all of them by the address", async () => {
  const themes = Array.from({ length: 14 }, (_, index) => ({ name: `主题${index}`, count: 14 - index }));
  const { router } = open("/items", () => ({ items: ITEMS }), { ...topics, themes });
  const all = await screen.findByRole("button", { name: "显示全部 14 个" });
  expect(screen.queryByRole("link", { name: /主题13/ })).not.toBeInTheDocument();
  await userEvent.click(all);
  expect(await screen.findByRole("link", { name: /主题13/ })).toBeInTheDocument();
  expect(router.state.location.search).toBe("?all=theme");
});

it("keeps the filters in the address, also when other words are looked for", async () => {
  const { router } = open("/items?kind=LICENSING");
  const department = await screen.findByRole<HTMLSelectElement>("combobox", { name: "部门" });
  await within(department).findByRole("option", { name: "省发展改革委" });
  await userEvent.selectOptions(department, "省发展改革委");
  await userEvent.type(screen.getByRole("searchbox"), "tzxm{Enter}");
  const kept = () => Object.fromEntries(new URLSearchParams(router.state.location.search));
  await waitFor(() => expect(kept()).toEqual({ kind: "LICENSING", department: "ZJ-FGW", q: "tzxm" }));
  await router.navigate(-1);
  await waitFor(() => expect(screen.getByRole("searchbox")).toHaveValue(""));
  expect(screen.getByRole("combobox", { name: "部门" })).toHaveValue("ZJ-FGW");
});

it("shows the next part on demand", async () => {
  const { asked } = open("/items", ({ url }) =>
    url.includes("cursor=c2") ? { items: [ITEMS[1]] } : { items: [ITEMS[0]], next: "c2" },
  );
  await userEvent.click(await screen.findByRole("button", { name: "显示更多" }));
  await screen.findByRole("link", { name: "企业投资项目备案" });
  expect(lastQuery(asked())).toEqual({ limit: "20", cursor: "c2" });
  expect(screen.queryByRole("button", { name: "显示更多" })).not.toBeInTheDocument();
});

it("says what to do when nothing matches", async () => {
  const { router } = open("/items?q=没有", () => ({ items: [] }));
  expect(await screen.findByText("没有找到符合条件的事项")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "清除条件" }));
  expect(router.state.location.search).toBe("");
});

it("says what happened when the list cannot be read", async () => {
  open("/items?q=项目", () => problem(503, "系统维护中"));
  const notice = await screen.findByRole("alert");
  expect(notice).toHaveTextContent("系统维护中");
  expect(within(notice).getByRole("button", { name: "再试一次" })).toBeInTheDocument();
});
