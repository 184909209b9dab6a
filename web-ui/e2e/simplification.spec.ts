import { expect, test, type Page } from "@playwright/test";
import { looksRight } from "./looks";
import { as, DESK, logIn, PHONE, window } from "./people";
import { confirm, openDraft, opinionOf, promised, save, TABLE } from "./simplification";

test.describe.configure({ mode: "serial" });

const ITEM = { code: "WJW-01", name: "公共场所卫生许可" };
const CANCELLED = "营业执照";
const REMARK = "请说明承诺期限缩短后怎样保证审查质量。";
const ANSWER = "卫生检测由企业自行委托，审查只核对报告。";
const REASON = "营业执照由部门共享获取；承诺期限由 12 个工作日减为 7 个工作日。";

test("a department opens its Attachment 1 and works an item over", async ({ browser }) => {
  await as(browser, "admin-wjw", DESK, async (page) => {
    await expect(page).toHaveURL("/office/simplification");
    await looksRight(page, "simplification-own-1280");
    await page.goto(TABLE);
    await confirm(page, "开始填报");
    await expect(page.getByText("填报中").first()).toBeVisible();
    await looksRight(page, "attachment-1280");

    await openDraft(page, ITEM.code);
    await promised(page).fill("8");
    await expect(page.getByText("比现行缩短 33.3%")).toContainText("达到 20% 目标");
    await expect(
      page.getByText("各办理环节期限合计 12 个工作日，超过承诺期限 8 个工作日（1a）"),
    ).toBeVisible();
    await page.getByLabel("工作日：处（科）室并联审查").fill("4");
    await expect(page.getByText(/各办理环节期限合计/)).toBeHidden();
    await opinionOf(page, CANCELLED).click();
    await expect(page.getByRole("listitem", { name: CANCELLED }).locator("del")).toBeVisible();
    await page.getByLabel(`部门意见说明：${CANCELLED}`).fill("由工商部门共享获取（2.1.1d）。");
    await page.getByRole("button", { name: "添加前置条件" }).click();
    const added = page.getByRole("listitem").filter({ hasText: "新增" });
    await added.getByLabel("内容").fill("经县卫生局初审");
    await expect(added.getByText(/经县卫生局初审.*2\.1\.2a/)).toBeVisible();
    await looksRight(page, "item-draft-1280");
    await save(page);
  });
});

test("what breaks a rule cannot be submitted, and every fault leads to its field", async ({ browser }) => {
  await as(browser, "admin-wjw", DESK, async (page) => {
    await page.goto(TABLE);
    await confirm(page, "提交审核");
    const faults = page.getByRole("alert");
    await expect(faults.getByRole("link", { name: /2\.1\.2a/ })).toBeVisible();
    await expect(faults.getByRole("link", { name: /说明修改的理由/ })).toBeVisible();
    await looksRight(page, "submission-refused-1280");
    await faults.getByRole("link", { name: /2\.1\.2a/ }).click();
    await expect(page.locator("[id='at-preconditions-0-basis']")).toBeFocused();
    await page.getByRole("button", { name: "删除：经县卫生局初审" }).click();
    await page.getByRole("textbox", { name: "调整理由" }).fill(REASON);
    await save(page);
    await page.getByRole("link", { name: "返回表格" }).click();
    await confirm(page, "提交审核");
    await expect(page.getByText("等待省审改办审核")).toBeVisible();
  });
});

test("the reform office remarks on single lines and returns it", async ({ browser }) => {
  await as(browser, "reform1", DESK, async (page) => {
    await page.goto("/office/simplification?state=SUBMITTED");
    await looksRight(page, "simplification-all-1280");
    await page.goto(`${TABLE}/review?item=${ITEM.code}`);
    await page.getByRole("button", { name: "对“承诺期限”提意见" }).click();
    await page.getByRole("textbox", { name: "对“承诺期限”提意见" }).fill(REMARK);
    await page.getByRole("button", { name: "提交意见" }).click();
    await expect(page.getByText("1 条未答复")).toBeVisible();
    await looksRight(page, "review-1280");
    await confirm(page, "退回修改", { 退回理由: "请按意见补充。" });
    await expect(page.getByText("已退回，请按审核意见修改后重新提交。")).toBeVisible();
  });
});

test("two people edit one item: the second loses nothing and chooses; the remark is answered from a phone", async ({
  browser,
}) => {
  const other = await window(browser, DESK);
  await logIn(other.page, "admin-wjw");
  await openDraft(other.page, ITEM.code);
  await as(browser, "admin-wjw", PHONE, async (page) => {
    await openDraft(page, ITEM.code);
    await looksRight(page, "item-draft-390");
    await page.getByRole("button", { name: "答复" }).click();
    await page.getByLabel("您的答复").fill(ANSWER);
    await page.getByRole("button", { name: "提交答复" }).click();
    await expect(page.getByText(`答复：${ANSWER}`)).toBeVisible();
    await promised(page).fill("7");
    await save(page);
  });
  await clash(other.page);
  await other.close();
});

/** Has 8 days and changed the fees, while 7 days were saved in the meantime. */
async function clash(page: Page) {
  await promised(page).fill("6");
  await page.getByLabel("收费", { exact: true }).fill("不收取任何费用");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("这个事项刚才有别人保存过")).toBeVisible();
  await looksRight(page, "clash-1280");
  await dialog.getByRole("radio", { name: /用对方的 7/ }).check();
  await dialog.getByRole("button", { name: "合并并保存" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText("全部已保存")).toBeVisible();
  await expect(promised(page)).toHaveValue("7");
  await expect(page.getByLabel("收费", { exact: true })).toHaveValue("不收取任何费用");
  await page.getByRole("link", { name: "返回表格" }).click();
  await confirm(page, "提交审核");
  await expect(page.getByText("等待省审改办审核")).toBeVisible();
}

test("it is approved, consented to and published, and the board shows it", async ({ browser }) => {
  await as(browser, "reform1", DESK, async (page) => {
    await page.goto(TABLE);
    await confirm(page, "同意");
    await confirm(page, "登记省政府批复", { 批复文号: "浙政办函〔2016〕99号" });
    await confirm(page, "公布");
    await expect(page.getByText("本轮已公布")).toBeVisible();
    await page.getByRole("button", { name: "查看流程图" }).click();
    await expect(
      page
        .getByRole("group", { name: /流程图/ })
        .locator("svg")
        .first(),
    ).toBeVisible();
    await looksRight(page, "attachment-published-1280");
    await page.goto("/office/simplification/board");
    await expect(page.getByRole("row", { name: /省卫生计生委/ })).toContainText("已公布");
    await expect(page.locator("svg text").first()).toBeVisible();
    await looksRight(page, "board-1280");
  });
});

test("a phone shows the overview, the sheet and the board as well", async ({ browser }) => {
  await as(browser, "reform1", PHONE, async (page) => {
    await page.goto("/office/simplification");
    await looksRight(page, "simplification-all-390");
    await page.goto(TABLE);
    await looksRight(page, "attachment-390");
    await page.goto(`${TABLE}/review?item=${ITEM.code}`);
    await expect(page.getByText(REASON)).toBeVisible();
    await looksRight(page, "review-390");
    await page.goto("/office/simplification/board");
    await looksRight(page, "board-390");
  });
});

test("the public reads the new version of the guide, and what changed and why", async ({ browser }) => {
  for (const [viewport, width] of [
    [PHONE, 390],
    [DESK, 1280],
  ] as const) {
    const { page, close } = await window(browser, viewport);
    await page.goto(`/items/${ITEM.code}`);
    await expect(page.getByRole("heading", { level: 1, name: ITEM.name })).toBeVisible();
    await expect(page.getByText("7 个工作日").first()).toBeVisible();
    await expect(page.getByText(CANCELLED, { exact: true })).toHaveCount(0);
    await looksRight(page, `guide-new-version-${width}`);
    await page.goto(`/items/${ITEM.code}/versions`);
    await expect(page.getByText(REASON).first()).toBeVisible();
    await looksRight(page, `guide-versions-${width}`);
    await close();
  }
});
