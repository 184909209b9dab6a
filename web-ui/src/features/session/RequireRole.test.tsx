import { screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { problem, renderRoutes, serve } from "@/test/render";
import { RequireRole } from "./RequireRole";

const routes = [
  { path: "/login", element: <p>登录页</p> },
  {
    element: <RequireRole any={["APPLICANT"]} />,
    children: [{ path: "/applications", element: <p>我的申报</p> }],
  },
];

const someone = (...roles: string[]) => ({ username: "u", displayName: "某人", roles });

afterEach(() => vi.unstubAllGlobals());

it("lets those through whom the page is for", async () => {
  serve({ "GET /session": () => someone("APPLICANT") });
  renderRoutes(routes, "/applications");
  expect(await screen.findByText("我的申报")).toBeInTheDocument();
});

it("sends strangers to the login, with the way back", async () => {
  serve({ "GET /session": () => problem(401, "请先登录") });
  const { router } = renderRoutes(routes, "/applications?q=1");
  expect(await screen.findByText("登录页")).toBeInTheDocument();
  expect(router.state.location.search).toBe(`?next=${encodeURIComponent("/applications?q=1")}`);
});

it("tells others that the page is not theirs", async () => {
  serve({ "GET /session": () => someone("REVIEWER") });
  renderRoutes(routes, "/applications");
  expect(await screen.findByRole("heading", { name: "这个页面不对您开放" })).toHaveFocus();
  expect(screen.queryByText("我的申报")).not.toBeInTheDocument();
});

it("says what happened when nobody can tell who is there", async () => {
  serve({ "GET /session": () => problem(503, "系统维护中") });
  renderRoutes(routes, "/applications");
  const notice = await screen.findByRole("alert");
  expect(notice).toHaveTextContent("系统维护中");
  await waitFor(() => expect(notice).toHaveTextContent("请求编号：r-7"));
  expect(screen.getByRole("button", { name: "再试一次" })).toBeInTheDocument();
});
