import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import type { CalendarPreview, CalendarYear } from "@/api/types";
import { problem, renderRoutes, serve } from "@/test/render";
import { Component as CalendarPage } from "./CalendarPage";

afterEach(() => vi.unstubAllGlobals());

const open: CalendarYear = {
  version: 3,
  year: 2027,
  announced: false,
  days: { daysOff: [], makeUpDays: [] },
  changes: [],
};

const preview: CalendarPreview = {
  version: 3,
  days: [{ day: "2027-01-01", working: false }],
  openClocks: 12,
  earlier: 0,
  later: 5,
  firm: 7,
  moved: {
    items: [
      {
        clockId: "k1",
        number: "2026-17-01",
        kind: "CASE",
        startedOn: "2026-12-29",
        dueOnBefore: "2027-01-05",
        provisionalBefore: true,
        dueOn: "2027-01-06",
        provisional: false,
      },
    ],
  },
};

const entered: CalendarYear = {
  ...open,
  version: 4,
  announced: true,
  days: { daysOff: ["2027-01-01"], makeUpDays: [] },
  source: "国办发明电〔2026〕9号",
  changes: [
    {
      version: 4,
      at: "2026-12-01T02:00:00Z",
      by: "系统管理员",
      source: "国办发明电〔2026〕9号",
      after: { daysOff: ["2027-01-01"], makeUpDays: [] },
      moved: 5,
    },
  ],
};

function show(announce: () => unknown) {
  let now = open;
  const requests = serve({
    "GET /session": () => ({ username: "sysadmin1", displayName: "管理员", roles: ["SYSTEM_ADMIN"] }),
    "GET /admin/calendar": () => ({ version: 3, years: [{ year: 2027, announced: false }] }),
    "GET /admin/calendar/2027": () => now,
    "POST /admin/calendar/2027/preview": () => preview,
    "PUT /admin/calendar/2027": () => {
      const answer = announce();
      if (!(answer instanceof Response)) now = entered;
      return answer;
    },
  });
  renderRoutes([{ path: "/office/calendar/:year", element: <CalendarPage /> }], "/office/calendar/2027");
  return requests;
}

async function previewed(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByText("录入安排"));
  fireEvent.change(screen.getByLabelText("通知文号"), { target: { value: "国办发明电〔2026〕9号" } });
  await user.click(screen.getByLabelText("2027年1月1日"));
  await user.click(screen.getByText("预览影响"));
  const title = await screen.findByText("生效后的变化");
  return within(title.closest("section") as HTMLElement);
}

it("marks a year that is not announced, previews what entering it changes and puts it in force once", async () => {
  const user = userEvent.setup();
  const requests = show(() => entered);
  expect(await screen.findByText(/只按周末计算/)).toBeInTheDocument();

  const change = await previewed(user);
  expect(change.getByText(/2026-17-01/)).toHaveTextContent("2027年1月5日");
  expect(change.getByText("暂定")).toBeInTheDocument();
  expect(change.getByText("5 个")).toBeInTheDocument();
  await user.click(change.getByText("确认生效"));

  expect(await screen.findByText(/已经生效/)).toBeInTheDocument();
  const put = requests.find(({ method }) => method === "PUT");
  expect(put?.headers.get("If-Match")).toBe('"3"');
  expect(put?.headers.get("Idempotency-Key")).toMatch(/^[0-9a-f]{32}$/);
  expect(await put?.json()).toEqual({
    source: "国办发明电〔2026〕9号",
    daysOff: ["2027-01-01"],
    makeUpDays: [],
  });
  expect(await screen.findByLabelText("2027年1月1日 放假")).toBeInTheDocument();
  expect(screen.getByText("变更前后")).toBeInTheDocument();
});

it("keeps what was entered when another administrator was first, and asks for a new preview after an edit", async () => {
  const user = userEvent.setup();
  show(() => problem(412, "内容已在别处更改"));
  const change = await previewed(user);
  await user.click(change.getByText("确认生效"));
  expect(await screen.findByText("内容已在别处更改")).toBeInTheDocument();
  expect(screen.getByLabelText("通知文号")).toHaveValue("国办发明电〔2026〕9号");

  await user.click(screen.getByLabelText("2027年1月4日"));
  await waitFor(() => expect(screen.queryByText("确认生效")).not.toBeInTheDocument());
});
