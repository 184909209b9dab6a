import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { renderRoutes, serve } from "@/test/render";
import { Bell } from "./Bell";
import { noticeRoutes } from "./routes";

afterEach(() => vi.unstubAllGlobals());

const notice = {
  id: "n1",
  at: "2016-10-17T02:00:00Z",
  text: "黄灯：2016-1 即将到期",
  path: "/office/tasks/1",
  urgent: true,
};

it("shows how many are unread in the bell", async () => {
  serve({ "GET /notices/count": () => ({ unread: 100 }) });
  renderRoutes([{ path: "/", element: <Bell to="/notices" /> }], "/");
  expect(await screen.findByRole("link", { name: "通知，99+ 条未读" })).toHaveAttribute("href", "/notices");
});

it("marks one read, and leads to what it is about", async () => {
  const requests = serve({
    "GET /notices/count": () => ({ unread: 1 }),
    "GET /notices": () => ({ items: [notice] }),
    "GET /notices/address": () => ({ email: "a@example.com" }),
    "POST /notices/n1/reading": () => ({}),
  });
  renderRoutes(noticeRoutes, "/notices");
  expect(await screen.findByRole("link", { name: notice.text })).toHaveAttribute("href", notice.path);
  expect(await screen.findByLabelText("电子邮箱")).toHaveValue("a@example.com");
  await userEvent.click(screen.getByRole("button", { name: `标为已读：${notice.text}` }));
  await waitFor(() =>
    expect(requests.map(({ method, url }) => method + url)).toContainEqual(
      expect.stringMatching(/POST.*n1\/reading/),
    ),
  );
});
