import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** A picture to look at, no sideways scrolling, and nothing that axe finds. */
export async function looksRight(page: Page, name: string) {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".ant-skeleton")).toHaveCount(0);
  await page.screenshot({ path: `screenshots/${name}.png`, fullPage: true });
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond, `${name} is wider than the window`).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html}`);
  expect(found, `axe on ${name}`).toEqual([]);
}
