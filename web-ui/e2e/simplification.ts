import { expect, type Page } from "@playwright/test";

/** A department that no other story works with. */
export const TABLE = "/office/simplification/1/ZJ-WJW";

export async function openDraft(page: Page, code: string) {
  await page.goto(`${TABLE}/items/${code}`);
  await expect(promised(page)).toBeVisible();
}

export const promised = (page: Page) => page.locator("[id='at-promisedLimitDays']");

export const opinionOf = (page: Page, line: string) =>
  page.getByRole("switch", { name: `部门意见：${line}`, exact: true });

export async function save(page: Page) {
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await expect(page.getByText("全部已保存")).toBeVisible();
}

/** Does something with the whole table: the button, what it asks for, the confirmation. */
export async function confirm(page: Page, deed: string, fields: Readonly<Record<string, string>> = {}) {
  const deeds = page.getByRole("region", { name: "可以进行的操作" });
  await deeds.getByRole("button", { name: deed, exact: true }).click();
  for (const [label, text] of Object.entries(fields)) await deeds.getByLabel(label).fill(text);
  await deeds.getByRole("button", { name: `确认${deed}` }).click();
}
