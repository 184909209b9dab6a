import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import type { MaterialLine } from "@/api/types";
import { renderRoutes } from "@/test/render";
import { Materials } from "./Materials";

vi.mock("@/components/documents/PdfPages", () => ({
  default: ({ href }: { href: string }) => <p>{href}</p>,
}));

afterEach(() => vi.unstubAllGlobals());

it("opens the copy of the licence that stands in for a material", async () => {
  const line = {
    requirement: "AJJ-01.injury-insurance-proof",
    title: "工伤保险参保证明",
    items: ["AJJ-01"],
    result: "OBTAINED",
    licenceNumber: "工伤 1",
    licence: { id: "l-1", title: "工伤保险参保证明" },
  } as MaterialLine;
  renderRoutes(
    [
      {
        path: "/",
        element: <Materials applicationId="a-1" lines={[line]} cases={[]} action={() => "旁边"} />,
      },
    ],
    "/",
  );
  expect(screen.getByText("旁边")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: /查看《工伤保险参保证明》副本/ }));
  expect(await screen.findByText("/api/v1/applications/a-1/licences/l-1.pdf")).toBeInTheDocument();
});
