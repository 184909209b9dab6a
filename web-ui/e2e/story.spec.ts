import { expect, test } from "@playwright/test";
import { finishAll, finishOne, openQueue } from "./desk";
import { fillForm, NEXT, replaceMaterial, start, submit, uploadMaterials, type Filed } from "./filing";
import { looksRight } from "./looks";
import { as, DESK, PHONE, window } from "./people";

test.describe.configure({ mode: "serial" });

const REFUSED = "单位产值能耗高于行业准入值，决定不予许可。";
const ILLEGIBLE = "第 12 页扫描不清晰，请重新扫描后上传。";
const ITEMS = ["企业投资项目核准", "固定资产投资项目节能审查", "建设项目用地预审", "建设项目选址意见书核发"];
let filed: Filed;

test("an organisation files stage 1 of an investment project from a phone", async ({ browser }) => {
  await as(browser, "applicant2", PHONE, async (page) => {
    await looksRight(page, "applicant-home-390");
    await start(page);
    await looksRight(page, "filing-check-390");
    await page.getByRole("button", { name: "开始填报" }).click();
    await fillForm(page);
    expect((await uploadMaterials(page)).length).toBeGreaterThan(0);
    await looksRight(page, "filing-materials-390");
    await page.getByRole("button", NEXT).click();
    await page.getByRole("radio", { name: "网上送达（电子文书）" }).check();
    await page.getByRole("button", NEXT).click();
    await expect(page.getByText("请核对下面的内容，确认无误后提交。")).toBeVisible();
    await looksRight(page, "filing-review-390");
    filed = await submit(page);
    await looksRight(page, "filing-submitted-390");
  });
});

test("the window tells every fault at once; the applicant mends it and hands in again", async ({
  browser,
}) => {
  await as(browser, "window1", DESK, async (page) => {
    await openQueue(page, filed.number);
    await page.getByRole("table").getByRole("link").first().click();
    const dock = page.getByRole("region", { name: "办理", exact: true });
    await dock.getByRole("button", { name: "领取任务" }).click();
    await dock.getByRole("button", { name: "一次性告知补正" }).click();
    await dock.getByRole("checkbox", { name: "项目申请报告" }).check();
    await dock.getByRole("textbox", { name: "项目申请报告：存在的问题和补正要求" }).fill(ILLEGIBLE);
    await looksRight(page, "window-corrections-1280");
    await dock.getByRole("button", { name: "预览文书" }).click();
    const draft = page.getByRole("dialog");
    await expect(draft.locator("canvas").first()).toBeVisible();
    await looksRight(page, "window-preview-1280");
    await draft.getByRole("button", { name: /关\s*闭/ }).click();
    await dock.getByRole("button", { name: "确认一次性告知补正" }).click();
    await expect(page.getByText("已办结：一次性告知补正")).toBeVisible();
  });
  await as(browser, "applicant2", PHONE, async (page) => {
    await page.goto(`/applications/${filed.id}`);
    await page.getByRole("button", { name: "去补正" }).click();
    await expect(page.getByText(ILLEGIBLE)).toBeVisible();
    await replaceMaterial(page, "FGW-02.project-application-report");
    await looksRight(page, "corrections-390");
    await page.getByRole("button", { name: "重新提交" }).click();
    await expect(page.getByRole("button", { name: "去补正" })).toBeHidden();
    await expect(page).toHaveURL(`/applications/${filed.id}`);
  });
});

test("the window accepts it once for all departments", async ({ browser }) => {
  await as(browser, "window1", DESK, async (page) => {
    await openQueue(page, filed.number);
    await looksRight(page, "window-inbox-1280");
    await page.getByRole("table").getByRole("link").first().click();
    await expect(page.getByRole("region", { name: "办理", exact: true })).toBeVisible();
    await looksRight(page, "window-desk-1280");
    expect(await finishOne(page, filed.number, () => ({ action: "受理" }))).toBe(true);
  });
});

test("divisions review in parallel, deciders decide, one refusal hides nothing", async ({ browser }) => {
  test.slow();
  const pass = () => ({ action: "审查通过" });
  const decide = (title: string) =>
    title.includes("节能审查") ? { action: "不予许可", reason: REFUSED } : { action: "准予许可" };
  const review = (department: string) =>
    as(browser, `reviewer-${department}`, DESK, async (page) => {
      await openQueue(page, filed.number);
      await looksRight(page, `reviewer-${department}-1280`);
      expect(await finishAll(page, filed.number, pass)).toBeGreaterThan(0);
    });
  const decideAll = (department: string) =>
    as(browser, `decider-${department}`, DESK, async (page) => {
      await openQueue(page, filed.number);
      await looksRight(page, `decider-${department}-1280`);
      expect(await finishAll(page, filed.number, decide)).toBe(1);
    });

  for (const department of ["gtt", "jst", "fgw"]) await review(department);
  for (const department of ["gtt", "jst", "fgw"]) await decideAll(department);
  // 核准 has waited for 用地预审 and 选址意见书.
  await review("fgw");
  await decideAll("fgw");
});

test("the applicant downloads the unified reply and confirms that it has arrived", async ({ browser }) => {
  await as(browser, "applicant2", PHONE, async (page) => {
    await page.goto(`/applications/${filed.id}`);
    await expect(page.getByText("已经作出统一答复")).toBeVisible();
    await expect(page.getByText(REFUSED).first()).toBeVisible();
    await looksRight(page, "application-replied-390");
    const reply = page.getByRole("link", { name: /统一答复书/ }).first();
    const answer = await page.request.get((await reply.getAttribute("href")) ?? "");
    expect(answer.headers()["content-type"]).toContain("application/pdf");
    expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
    await page.getByRole("button", { name: "我已收到答复" }).click();
    await expect(page.getByText("已经送达")).toBeVisible();
  });
});

test("anyone with number and query code follows it without logging in", async ({ browser }) => {
  const { page, close } = await window(browser, PHONE);
  await page.goto("/progress");
  await page.getByLabel("统一受理编号").fill(filed.number);
  await page.getByLabel("查询码").fill(filed.queryCode);
  await page.getByRole("button", { name: /查\s*询/ }).click();
  for (const item of ITEMS) await expect(page.getByText(item).first()).toBeVisible();
  await looksRight(page, "progress-390");
  await close();
});

test("the reform office opens the month's ledger, a figure's cases, XLSX and PDF", async ({ browser }) => {
  await as(browser, "reform1", DESK, async (page) => {
    await looksRight(page, "reform-overview-1280");
    await page.getByRole("link", { name: "月度台账", exact: true }).click();
    await expect(page.getByRole("heading", { name: /省级部门审批事项月度办理情况统计表/ })).toBeVisible();
    await looksRight(page, "ledger-1280");
    await page.getByRole("link", { name: /省发展和?改革委.*本月受理/ }).click();
    const cases = page.getByRole("dialog").getByRole("table");
    await expect(cases.getByText(filed.number).first()).toBeVisible();
    await looksRight(page, "ledger-cases-1280");
    await page.getByRole("button", { name: /关闭|Close/ }).click();
    for (const [button, start] of [
      ["下载 XLSX", "PK"],
      ["下载 PDF", "%PDF"],
    ] as const) {
      const waiting = page.waitForEvent("download");
      await page.getByRole("link", { name: button }).click();
      const stream = await (await waiting).createReadStream();
      const [head] = (await stream.take(1).toArray()) as Buffer[];
      expect(head?.toString("latin1").startsWith(start), button).toBe(true);
    }
  });
});
