import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import type { TaskAction, TaskCompletion } from "@/api/types";
import { fetchDocument } from "@/components/documents/fetchDocument";
import { renderRoutes } from "@/test/render";
import { PreviewButton } from "./PreviewButton";

vi.mock("@/components/documents/PdfPages", () => ({
  default: ({ href, sent }: { href: string; sent?: string }) => (
    <p>
      {href} {sent}
    </p>
  ),
}));

afterEach(() => vi.unstubAllGlobals());

const show = (action: TaskAction, body: TaskCompletion | undefined) =>
  renderRoutes(
    [{ path: "/", element: <PreviewButton taskId="t-1" action={action} prepared={() => body} /> }],
    "/",
  );

it("shows what the action would issue, as something that is not kept", async () => {
  show("REFUSE", { action: "REFUSE", comment: "不符合规划" });
  await userEvent.click(screen.getByRole("button", { name: "预览文书" }));
  expect(await screen.findByText(/preview/)).toHaveTextContent(
    '/api/v1/tasks/t-1/preview {"action":"REFUSE","comment":"不符合规划"}',
  );
  expect(screen.queryByText("下载")).not.toBeInTheDocument();
});

it("shows nothing while something is missing", async () => {
  show("REFUSE", undefined);
  await userEvent.click(screen.getByRole("button", { name: "预览文书" }));
  expect(screen.queryByRole("region")).not.toBeInTheDocument();
});

it("is not there where no document is issued", () => {
  show("PASS", { action: "PASS" });
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});

it("asks for it with what the officer has entered", async () => {
  const fetched = vi.fn(() => Promise.resolve(new Response("%PDF")));
  vi.stubGlobal("fetch", fetched);
  await fetchDocument("/api/v1/tasks/t-1/preview", new AbortController().signal, '{"action":"ACCEPT"}');
  expect(fetched).toHaveBeenCalledWith(
    "/api/v1/tasks/t-1/preview",
    expect.objectContaining({ method: "POST", body: '{"action":"ACCEPT"}' }),
  );
});
