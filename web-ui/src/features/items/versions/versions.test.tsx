import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { problem, renderRoutes, serve } from "@/test/render";
import { itemRoutes } from "../routes";
import { diff, guide, scheduled, versions } from "../test/fixtures";

afterEach(() => vi.unstubAllGlobals());

function open(at: string, more: Record<string, () => unknown> = {}) {
  const requests = serve({
    "GET /items/FGW-02": () => guide,
    "GET /items/FGW-02/versions": () => ({ items: [...versions, scheduled] }),
    "GET /items/FGW-02/diff": () => diff,
    ...more,
  });
  return { ...renderRoutes(itemRoutes, at), requests };
}

it("lists the versions newest first, with state, reason and consent", async () => {
  open("/items/FGW-02/versions");
  await screen.findByRole("heading", { level: 1, name: "企业投资项目核准：全部版本" });
  const [third, second, first] = screen.getAllByRole("heading", { level: 2 }).map((h) => h.closest("li")!);
  expect(third).toHaveTextContent("第 3 版即将施行2017年1月1日起");
  expect(second).toHaveTextContent("现行有效");
  expect(second).toHaveTextContent("变更原因：压缩承诺期限");
  expect(second).toHaveTextContent("省政府同意：浙政函〔2016〕98号 2016年10月18日 · 2016年10月20日公布");
  expect(second).toHaveTextContent("承诺期限 12 个工作日（原 20 个工作日）");
  expect(first).toHaveTextContent("已被替代");
  expect(first).toHaveTextContent("2016年7月1日至2016年10月31日");
  expect(within(second!).getByRole("link", { name: "与第 1 版比较" })).toHaveAttribute(
    "href",
    "/items/FGW-02/diff?from=1&to=2",
  );
});

it("shows every change before and after, told by words and not by colour alone", async () => {
  open("/items/FGW-02/diff?from=1&to=2");
  expect(await screen.findByRole("heading", { name: "变化内容（2 处）" })).toBeInTheDocument();
  expect(screen.getByText("压缩承诺期限")).toBeInTheDocument();
  const materials = screen.getByRole("heading", { name: "申报材料" }).closest("section")!;
  expect(materials).toHaveTextContent("取消第 1 版情况说明第 2 版没有");
  const limit = screen.getByRole("heading", { name: "承诺期限" }).closest("section")!;
  expect(limit).toHaveTextContent("调整");
  expect(within(limit).getByText("20").tagName).toBe("DEL");
  expect(within(limit).getByText("12").tagName).toBe("INS");
});

it("compares other versions by the address, the newest two at first", async () => {
  const { router, requests } = open("/items/FGW-02/diff");
  const from = await screen.findByRole("combobox", { name: "原版本" });
  expect(from).toHaveValue("2");
  await userEvent.selectOptions(from, "1");
  expect(router.state.location.search).toBe("?from=1&to=3");
  await waitFor(() => expect(requests.at(-1)?.url).toMatch(/diff\?from=1&to=3$/));
});

it("says so when both versions are the same", async () => {
  open("/items/FGW-02/diff?from=1&to=2", {
    "GET /items/FGW-02/diff": () => ({ ...diff, changes: [] }),
  });
  expect(await screen.findByText("两个版本的内容相同")).toBeInTheDocument();
});

it("has nothing to compare when there is one version", async () => {
  open("/items/FGW-02/diff", { "GET /items/FGW-02/versions": () => ({ items: [versions[0]] }) });
  expect(await screen.findByText(/只有一个版本/)).toBeInTheDocument();
});

it("says what happened when the versions cannot be read", async () => {
  open("/items/FGW-02/versions", { "GET /items/FGW-02/versions": () => problem(404, "没有这个事项") });
  expect(await screen.findByRole("alert")).toHaveTextContent("没有这个事项");
});
