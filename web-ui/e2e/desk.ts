import { expect, type Page } from "@playwright/test";

/** One way to finish a task; the reason is chosen from the templates, which can be edited afterwards. */
export interface Deed {
  /** As the button says it. */
  action: string;
  reason?: string;
}

const queue = (number: string) => `/office/tasks?${new URLSearchParams({ queue: "group", q: number })}`;

/** Opens the group's queue, narrowed to one application. */
export async function openQueue(page: Page, number: string) {
  await page.goto(queue(number));
  await expect(page.getByRole("table").or(page.getByText("没有符合筛选条件的任务"))).toBeVisible();
}

/** Takes the first waiting task of an application and finishes it; false when none waits. */
export async function finishOne(page: Page, number: string, deedFor: (title: string) => Deed) {
  await openQueue(page, number);
  const first = page.getByRole("table").getByRole("row").nth(1).getByRole("link");
  if ((await first.count()) === 0) return false;
  await first.click();
  const dock = page.getByRole("region", { name: "办理", exact: true });
  await dock.getByRole("button", { name: "领取任务" }).click();
  const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  const { action, reason } = deedFor(title);
  await dock.getByRole("button", { name: action, exact: true }).click();
  if (reason) await dock.getByRole("textbox").fill(reason);
  await dock.getByRole("button", { name: `确认${action}` }).click();
  await expect(page.getByText(`已办结：${action}`)).toBeVisible();
  return true;
}

/** Finishes every waiting task of an application and tells how many there were. */
export async function finishAll(page: Page, number: string, deedFor: (title: string) => Deed) {
  let finished = 0;
  while (await finishOne(page, number, deedFor)) finished++;
  return finished;
}
