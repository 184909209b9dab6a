import { expect, type Browser, type Page } from "@playwright/test";

/** Password of every demo user. */
const PASSWORD = "binglian-demo";

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 900 };

/** Opens a window of one's own; what the page throws or its security policy blocks fails the test at the end. */
export async function window(browser: Browser, viewport: { width: number; height: number }) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (line) => {
    if (line.text().includes("Content Security Policy")) faults.push(line.text());
  });
  const close = async () => {
    await context.close();
    expect(faults).toEqual([]);
  };
  return { page, close };
}

export async function logIn(page: Page, username: string) {
  await page.goto("/login");
  await page.getByLabel("用户名").fill(username);
  await page.getByLabel("密码").fill(PASSWORD);
  await page.getByLabel("密码").press("Enter");
  await expect(page.getByRole("button", { name: /退\s*出/ })).toBeVisible();
}

/** Does something as one person in a window of their own. */
export async function as(
  browser: Browser,
  username: string,
  viewport: { width: number; height: number },
  work: (page: Page) => Promise<void>,
) {
  const { page, close } = await window(browser, viewport);
  await logIn(page, username);
  await work(page);
  await close();
}
