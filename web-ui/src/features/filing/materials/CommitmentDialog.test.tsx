import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import type { MaterialLine } from "@/api/types";
import { renderRoutes, serve } from "@/test/render";
import { CommitmentDialog } from "./CommitmentDialog";

afterEach(() => vi.unstubAllGlobals());

it("signs exactly the text that was read, with a name and only after consent", async () => {
  const requests = serve({
    "GET /session": () => ({ displayName: "李明", roles: ["APPLICANT"] }),
    "GET /applications/a-1/materials/LYJ-01.premises-proof/commitment": () => ({
      text: "承诺人李明……",
      hash: "abc",
      checkDays: 20,
    }),
    "PUT /applications/a-1/materials/LYJ-01.premises-proof/commitment": () => ({}),
  });
  const signed = () => requests.filter(({ method }) => method === "PUT");
  const line = { requirement: "LYJ-01.premises-proof", title: "经营场所使用证明" } as MaterialLine;
  const closed = vi.fn();
  renderRoutes(
    [{ path: "/", element: <CommitmentDialog line={line} applicationId="a-1" onClose={closed} /> }],
    "/",
  );
  expect(await screen.findByText("承诺人李明……")).toBeInTheDocument();
  const sign = screen.getByRole("button", { name: "签署承诺" });
  await userEvent.click(sign);
  expect(screen.getByText("请先确认已经阅读承诺内容")).toBeInTheDocument();
  expect(signed()).toEqual([]);

  await userEvent.click(screen.getByRole("checkbox"));
  await userEvent.click(sign);
  await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  expect(await signed()[0]?.json()).toEqual({ textHash: "abc", signedName: "李明" });
});
