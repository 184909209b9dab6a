import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import type { MaterialLine } from "@/api/types";
import { renderRoutes, serve } from "@/test/render";
import { ObtainButton } from "./ObtainButton";

afterEach(() => vi.unstubAllGlobals());

const LINE = {
  requirement: "AJJ-01.injury-insurance-proof",
  title: "工伤保险参保证明",
  result: "TO_BE_OBTAINED",
} as MaterialLine;

const show = (line: MaterialLine) =>
  renderRoutes([{ path: "/", element: <ObtainButton taskId="t-1" line={line} /> }], "/");

const press = () => userEvent.click(screen.getByRole("button", { name: "从核发部门取得“工伤保险参保证明”" }));

it("fetches the line and says that it is there", async () => {
  const requests = serve({ "POST /tasks/t-1/obtaining": () => ({ ...LINE, result: "OBTAINED" }) });
  show(LINE);
  await press();
  expect(await screen.findByText("“工伤保险参保证明”已从核发部门取得")).toBeInTheDocument();
  expect(await requests[0]?.json()).toEqual({ requirement: LINE.requirement });
});

it("says that the issuer has none", async () => {
  serve({ "POST /tasks/t-1/obtaining": () => ({ ...LINE, result: "TO_UPLOAD" }) });
  show(LINE);
  await press();
  expect(await screen.findByText("核发部门没有查到“工伤保险参保证明”")).toBeInTheDocument();
});

it("says when to try again", async () => {
  serve({
    "POST /tasks/t-1/obtaining": () =>
      new Response(JSON.stringify({ status: 503, title: "暂时不可用" }), {
        status: 503,
        headers: { "Retry-After": "90" },
      }),
  });
  show(LINE);
  await press();
  expect(await screen.findByText(/可在 2 分钟后再试/)).toBeInTheDocument();
});

it("is not there for what is not to be obtained", () => {
  show({ ...LINE, result: "OBTAINED" });
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});
