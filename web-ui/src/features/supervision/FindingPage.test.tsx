import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import type { SupervisionFindingDetail } from "@/api/types";
import { renderRoutes, serve } from "@/test/render";
import { Component as FindingPage } from "./FindingPage";

afterEach(() => vi.unstubAllGlobals());

const detail: SupervisionFindingDetail = {
  finding: {
    id: "f1",
    kind: "YELLOW",
    department: "ZJ-GTT",
    departmentName: "省国土资源厅",
    applicationId: "a1",
    applicationNumber: "2016-1",
    caseId: "c1",
    caseNumber: "2016-1-01",
    itemName: "用地预审",
    at: "2016-10-17T02:00:00Z",
    on: "2016-10-17",
    clause: "article 42",
    state: "OPEN",
    card: "NONE",
    dueOn: "2016-10-24",
    evidence: [
      { what: "dueOn", value: "2016-10-19" },
      { what: "step", value: "DIVISION_REVIEW" },
    ],
  },
  steps: [],
  actions: ["EXPLAIN", "CONTEST"],
};

it("shows the evidence in words and sends an explanation on the version that was read", async () => {
  const requests = serve({
    "GET /session": () => ({ username: "admin-gtt", displayName: "管理员", roles: ["DEPARTMENT_ADMIN"] }),
    "GET /supervision/findings/f1": () => detail,
    "POST /supervision/findings/f1/steps": () => detail,
  });
  renderRoutes([{ path: "/f/:id", element: <FindingPage /> }], "/f/f1");
  expect(await screen.findByText("处室审查")).toBeInTheDocument();
  expect(screen.getByText("依据 行政许可法第42条")).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText("理由"), "补充勘测");
  await userEvent.click(screen.getByRole("button", { name: /提\s*交/ }));
  await waitFor(() => expect(requests.some(({ method }) => method === "POST")).toBe(true));
  const sent = requests.find(({ method }) => method === "POST")!;
  expect(sent.headers.get("If-Match")).toBe('"1"');
  expect(await sent.clone().json()).toEqual({ action: "EXPLAIN", text: "补充勘测" });
});
