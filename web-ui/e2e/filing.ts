import { expect, type Page } from "@playwright/test";
import { ANSWERS, ENTRIES, type Entries } from "./entries";
import { smallPdf } from "./pdf";

/** What the applicant gets when everything is handed in. */
export interface Filed {
  id: string;
  number: string;
  queryCode: string;
}

export const NEXT = { name: "保存并继续" };

/** Answers the questions of stage 1 and opens the draft. */
export async function start(page: Page) {
  await page.goto("/services/investment-project/start?stage=1");
  await expect(page.locator("#root_newLand")).toBeAttached();
  await fill(page, ANSWERS);
  await expect(page.getByText("需要办理（4 项）")).toBeVisible();
}

/** Section by section, as on a phone. */
export async function fillForm(page: Page) {
  const position = page.getByText(/^第 \d+ 部分，共 \d+ 部分/);
  for (;;) {
    const here = await position.textContent();
    await expect(page.locator("[id^=root_][name]").first()).toBeVisible();
    await fill(page, ENTRIES);
    await page.getByRole("button", NEXT).click();
    await expect(position.filter({ hasText: here ?? "" })).toBeHidden();
    if (page.url().includes("/filing/materials")) return;
  }
}

/** Uploads a file wherever one is asked for; tells for which requirements. What is on file from earlier is not asked for. */
export async function uploadMaterials(page: Page) {
  await expect(page.getByRole("heading", { name: /^需要您提供（\d+）$/ })).toBeVisible();
  const wanted = await page
    .locator("article")
    .filter({ hasText: "待上传" })
    .locator("input[type=file]")
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLElement).dataset.requirement ?? ""));
  for (const requirement of wanted) {
    const card = page.locator("article").filter({ has: page.locator(`[data-requirement="${requirement}"]`) });
    await card.locator("input[type=file]").setInputFiles({
      name: `${requirement}.pdf`,
      mimeType: "application/pdf",
      buffer: smallPdf(requirement),
    });
    await expect(card.getByText("已上传", { exact: true })).toBeVisible();
  }
  return wanted;
}

/** Uploads another file in the place of one that is faulty. */
export async function replaceMaterial(page: Page, requirement: string) {
  const input = page.locator(`[data-requirement="${requirement}"]`);
  const card = page.locator("article").filter({ has: input });
  const name = `${requirement}（补正）.pdf`;
  await input.setInputFiles({
    name,
    mimeType: "application/pdf",
    buffer: smallPdf(`${requirement} corrected`),
  });
  await expect(card.getByRole("button", { name })).toBeVisible();
}

export async function submit(page: Page): Promise<Filed> {
  await page.getByRole("checkbox", { name: /我声明所填内容/ }).check();
  await page.getByRole("button", { name: "提交申报" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "申报已提交" })).toBeVisible();
  const numbers = page.getByRole("region", { name: "编号和查询码" });
  const words = await numbers.textContent();
  const [, number = "", queryCode = ""] =
    /统一受理编号\s*([\d-]+).*查询码\s*([A-Z0-9]+)/s.exec(words ?? "") ?? [];
  const id = /applications\/([^/]+)\//.exec(page.url())?.[1] ?? "";
  expect([number, queryCode, id].every((part) => part.length > 0)).toBe(true);
  return { id, number, queryCode };
}

/** Fills whichever of the entries the page asks for: text as it is, choices by what they are called. */
async function fill(page: Page, entries: Entries) {
  for (const [name, value] of Object.entries(entries)) {
    const input = page.locator(`#root_${name}`);
    if ((await input.count()) === 0) continue;
    const kind = await input.evaluate((element) => element.getAttribute("type") ?? element.tagName);
    if (kind === "radio") {
      const group = page.locator(`[role=radiogroup][aria-labelledby="root_${name}__label"]`);
      await group.getByRole("radio", { name: value, exact: true }).check();
    } else if (kind === "SELECT") {
      await input.selectOption({ label: value });
    } else {
      await input.fill(value);
    }
  }
}
