import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderRoutes } from "@/test/render";
import { EventTimeline } from "./EventTimeline";

it("tells the newest first, also of what happened at one moment", () => {
  const at = "2016-10-14T15:31:00+08:00";
  const entries = [
    { at: "2016-10-10T09:00:00+08:00", text: "受理" },
    { at, text: "准予" },
    { at, text: "统一答复已生成" },
  ];
  renderRoutes([{ path: "/", element: <EventTimeline entries={entries} /> }], "/");
  const told = screen.getAllByText(/受理|准予|统一答复/).map((entry) => entry.textContent);
  expect(told).toEqual(["统一答复已生成", "准予", "受理"]);
});
