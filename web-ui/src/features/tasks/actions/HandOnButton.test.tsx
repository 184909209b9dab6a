import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import type { TaskRow } from "@/api/types";
import { renderRoutes } from "@/test/render";
import { HandOnButton } from "./HandOnButton";

afterEach(() => vi.unstubAllGlobals());

const task = { id: "t-1", name: "收件审查" } as TaskRow;

function answering(items: { username: string; displayName: string }[]) {
  const sent: string[] = [];
  vi.stubGlobal(
    "fetch",
    vi.fn(async (request: Request) => {
      if (request.url.includes("colleagues")) return Response.json({ items });
      sent.push(await request.text());
      return Response.json({ ...task, claimedByName: items[0]?.displayName });
    }),
  );
  return sent;
}

const show = () => renderRoutes([{ path: "/", element: <HandOnButton task={task} /> }], "/");

it("hands the task to the colleague who is chosen", async () => {
  const sent = answering([{ username: "window2", displayName: "综合窗口 2 号" }]);
  show();
  await userEvent.click(screen.getByRole("button", { name: "移交" }));
  await userEvent.click(await screen.findByRole("combobox", { name: "移交给" }));
  await userEvent.click(await screen.findByText("综合窗口 2 号"));
  await userEvent.click(screen.getByRole("button", { name: "确认移交" }));
  await vi.waitFor(() => expect(sent).toEqual(['{"to":"window2"}']));
});

it("says so when nobody else may act on it", async () => {
  answering([]);
  show();
  await userEvent.click(screen.getByRole("button", { name: "移交" }));
  expect(await screen.findByText(/没有其他可以办理/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "确认移交" })).toBeDisabled();
});
