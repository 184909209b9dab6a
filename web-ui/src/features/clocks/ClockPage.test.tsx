import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import type { ClockAccount, ExplainedDay } from "@/api/types";
import { renderRoutes, serve } from "@/test/render";
import { Component as ClockPage } from "./ClockPage";

afterEach(() => vi.unstubAllGlobals());

const day = (date: string, more: Partial<ExplainedDay>): ExplainedDay => ({
  date,
  counts: false,
  why: "HOLIDAY",
  text: "国庆节放假",
  ahead: false,
  instruments: [],
  clause: "行政许可法第八十二条",
  ...more,
});

const september: ClockAccount = {
  kind: "CASE",
  kindName: "办理期限",
  applicationId: "a1",
  number: "330000-20160928-000001-01",
  title: "用地预审",
  clock: {
    acceptedOn: "2016-09-28",
    limitDays: 5,
    statutoryLimitDays: 20,
    usedDays: 5,
    suspendedDays: 0,
    dueOn: "2016-10-10",
    provisional: false,
    lamp: "YELLOW",
    overdue: false,
  },
  sentence: "受理之日不计，第5个工作日为2016年10月10日。",
  rows: [
    { event: "STARTED", on: "2016-09-28", days: 0, text: "开始计算", reason: "受理" },
    {
      event: "SUSPENDED",
      on: "2016-09-30",
      days: 0,
      text: "暂停",
      reason: "检测",
      instrument: "特告〔2016〕1号",
    },
  ],
  months: ["2016-09", "2016-10"],
  days: [day("2016-09-29", { counts: true, number: 1, why: "WORKING_DAY", text: "工作日" })],
  next: "2016-10",
};

const october: ClockAccount = { ...september, days: [day("2016-10-01", {})], next: undefined };

it("shows every day with its number or with why it has none, and the next month when asked", async () => {
  const requests = serve({
    "GET /session": () => ({ username: "applicant1", displayName: "申请人", roles: ["APPLICANT"] }),
    "GET /applications/a1/cases/c1/clock": ({ url }) => (url.includes("2016-10") ? october : september),
  });
  renderRoutes(
    [{ path: "/applications/:id/cases/:caseId/clock", Component: ClockPage }],
    "/applications/a1/cases/c1/clock",
  );

  expect(await screen.findByText(september.sentence)).toBeInTheDocument();
  expect(screen.getByRole("row", { name: /29 日.*第 1 日.*工作日/ })).toBeInTheDocument();
  expect(screen.getByText(/特告〔2016〕1号/)).toBeInTheDocument();
  expect(screen.getByRole("link", { name: /期限计算说明/ })).toHaveAttribute(
    "href",
    "/api/v1/applications/a1/cases/c1/clock.pdf",
  );

  await userEvent.click(screen.getByRole("button", { name: "继续显示下一个月" }));

  expect(await screen.findByRole("row", { name: /1 日.*不计.*国庆节放假/ })).toBeInTheDocument();
  expect(requests.some(({ url }) => url.endsWith("month=2016-10"))).toBe(true);
  expect(screen.queryByRole("button", { name: "继续显示下一个月" })).not.toBeInTheDocument();
});
