import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderRoutes, serve } from "@/test/render";
import { intermediaryDeskRoutes } from "../routes";

const order = {
  id: "o1",
  version: 3,
  material: "节能报告",
  service: "节能报告编制",
  itemName: "固定资产投资项目节能审查",
  project: "年产二十万套传动部件项目",
  applicantName: "浙江远航精密机械有限公司",
  contactPhone: "0571-87052114",
  promisedDays: 15,
  orderedOn: "2026-06-01",
  confirmedOn: null,
  promisedOn: null,
  endedOn: null,
  actualDays: null,
  overdue: false,
  reason: null,
};

it("takes a new order at the version that was read", async () => {
  const requests = serve({
    "GET /intermediary-orders": () => ({ items: [{ ...order, state: "ORDERED" }], next: null }),
    "POST /intermediary-orders/o1/confirmation": () => ({ ...order, state: "CONFIRMED" }),
  });
  renderRoutes(intermediaryDeskRoutes, "/intermediary-orders");
  await userEvent.click(await screen.findByRole("button", { name: "确认承接" }));
  await waitFor(() => expect(requests.some(({ method }) => method === "POST")).toBe(true));
  const sent = requests.find(({ method }) => method === "POST");
  expect(sent?.headers.get("If-Match")).toBe('"3"');
});

it("declines only with a reason", async () => {
  const requests = serve({
    "GET /intermediary-orders": () => ({ items: [{ ...order, state: "ORDERED" }], next: null }),
    "POST /intermediary-orders/o1/decline": () => ({ ...order, state: "DECLINED" }),
  });
  renderRoutes(intermediaryDeskRoutes, "/intermediary-orders");
  await userEvent.click(await screen.findByRole("button", { name: "谢绝" }));
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "确认谢绝" }).disabled).toBe(true);
  await userEvent.type(screen.getByRole("textbox"), "本月任务已满");
  await userEvent.click(screen.getByRole("button", { name: "确认谢绝" }));
  await waitFor(() => expect(requests.some(({ method }) => method === "POST")).toBe(true));
});

it("marks what is later than promised and awaits its report", async () => {
  serve({
    "GET /intermediary-orders": () => ({
      items: [
        {
          ...order,
          state: "CONFIRMED",
          confirmedOn: "2026-06-01",
          promisedOn: "2026-06-23",
          actualDays: 17,
          overdue: true,
        },
      ],
      next: null,
    }),
  });
  renderRoutes(intermediaryDeskRoutes, "/intermediary-orders");
  expect(await screen.findByText("已超过承诺时间")).toBeTruthy();
  expect(screen.getByText(/应于2026年6月23日前出具报告；已用 17 个工作日/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "上传报告（PDF）" })).toBeTruthy();
});
