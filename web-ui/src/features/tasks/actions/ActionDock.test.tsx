import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { TaskDesk } from "@/api/types";
import { renderRoutes, serve } from "@/test/render";
import { ActionDock } from "./ActionDock";

beforeEach(() => sessionStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const line = { requirement: "WWJ-03.premises-proof", title: "经营场所使用证明" };

const desk = {
  task: { id: "t-1", kind: "HAND_OVER", name: "送达", applicant: "之江博物馆", actions: ["HAND_OVER"] },
  application: { id: "a-1", delivery: { method: "WINDOW" }, cases: [] },
  materials: [],
  reasonRequired: [],
  form: { schema: {} },
} as unknown as TaskDesk;

const doubt = {
  ...line,
  caseId: "c-1",
  caseNumber: "1",
  itemName: "博物馆",
  department: "ZJ-WWJ",
  remark: "不同",
};

function show(doubts: unknown[], toBeSeen: unknown[], completedAt?: string) {
  const done = vi.fn();
  const requests = serve({
    "GET /applications/a-1/originals": () => ({ toBeSeen, found: [], doubts }),
    "POST /tasks/t-1/completion": () => ({ ...desk.task, completedAt }),
  });
  renderRoutes(
    [{ path: "/", element: <ActionDock desk={desk} mine onReload={() => {}} onDone={done} /> }],
    "/",
  );
  const sent = () => requests.filter(({ method }) => method === "POST");
  return { done, sent };
}

const press = (name: RegExp) => userEvent.click(screen.getByRole("button", { name }));
const choose = () => press(/^送\s?达$/);
const confirm = () => press(/确认/);

it("ticks nothing beforehand, and sends what the officer ticked", async () => {
  const { done, sent } = show([], [line], "2016-11-24T02:00:00Z");
  await choose();
  expect(await screen.findByRole("radio", { name: "与上传件一致" })).not.toBeChecked();
  await confirm();
  expect(await screen.findByText("请核验“经营场所使用证明”的原件并注明是否一致")).toBeInTheDocument();
  expect(sent()).toEqual([]);
  await userEvent.click(screen.getByRole("radio", { name: "与上传件一致" }));
  await confirm();
  await vi.waitFor(() => expect(done).toHaveBeenCalled());
  expect(await sent()[0]?.json()).toEqual({
    action: "HAND_OVER",
    originals: [{ requirement: line.requirement, agrees: true }],
  });
});

it("keeps the task when an original differs, and says what comes of it", async () => {
  const { done } = show([], [line]);
  await choose();
  await userEvent.click(await screen.findByRole("radio", { name: "不一致" }));
  await userEvent.type(screen.getByRole("textbox", { name: "“经营场所使用证明”有何不一致" }), "地址不同");
  await confirm();
  expect(await screen.findByText(/已登记不一致并书面告知申请人/)).toBeInTheDocument();
  expect(done).not.toHaveBeenCalled();
});

it("hands nothing over while the department looks into it", async () => {
  show([{ ...doubt, state: "OPEN" }], []);
  await choose();
  expect(await screen.findByText(/经营场所使用证明的原件与上传件不一致/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: /确认/ })).toBeDisabled();
});

it("wants a reason when the applicant had to come again", async () => {
  const { sent } = show([{ ...doubt, state: "UPHELD" }], [], "2016-11-24T02:00:00Z");
  await choose();
  await screen.findByText(/申请人再次到窗口的原因/);
  await confirm();
  expect(await screen.findByText("请填写理由")).toBeInTheDocument();
  expect(sent()).toEqual([]);
});
