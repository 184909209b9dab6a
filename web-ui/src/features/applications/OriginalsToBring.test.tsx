import { screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import type { Application } from "@/api/types";
import { renderRoutes, serve } from "@/test/render";
import { OriginalsToBring } from "./OriginalsToBring";

afterEach(() => vi.unstubAllGlobals());

function show(method: string, doubts: unknown[] = []) {
  const application = { id: "a-1", state: "REPLIED", delivery: { method } } as unknown as Application;
  const requests = serve({
    "GET /applications/a-1/originals": () => ({
      toBeSeen: [{ requirement: "WWJ-03.premises-proof", title: "经营场所使用证明" }],
      found: [],
      doubts,
    }),
  });
  renderRoutes([{ path: "/", element: <OriginalsToBring application={application} /> }], "/");
  return requests;
}

it("lists what to bring to the window", async () => {
  show("WINDOW");
  expect(await screen.findByText(/请携带以下原件/)).toBeInTheDocument();
  expect(screen.getByRole("listitem")).toHaveTextContent("经营场所使用证明");
});

it("says not to come while something is looked into", async () => {
  show("WINDOW", [{ caseId: "c", requirement: "r", title: "经营场所使用证明", state: "OPEN" }]);
  expect(await screen.findByText(/正在核查/)).toBeInTheDocument();
  expect(screen.queryByRole("listitem")).not.toBeInTheDocument();
});

it("asks for nothing where the reply comes by courier", () => {
  expect(show("COURIER")).toEqual([]);
});
