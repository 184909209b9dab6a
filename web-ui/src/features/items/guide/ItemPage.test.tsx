import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import type { ItemGuide, ItemVersion } from "@/api/types";
import { problem, renderRoutes, serve } from "@/test/render";
import { itemRoutes } from "../routes";
import { guide, scheduled, versions } from "../test/fixtures";

vi.mock("@/components/BpmnDiagram", () => ({
  BpmnDiagram: ({ xml, name }: { xml: string; name: string }) => <div aria-label={name}>{xml}</div>,
}));

afterEach(() => vi.unstubAllGlobals());

function open(at: string, changed: Partial<ItemGuide> = {}, known: ItemVersion[] = versions) {
  const requests = serve({
    "GET /items/FGW-02": () => ({ ...guide, ...changed }),
    "GET /items/FGW-02/versions": () => ({ items: known }),
    "GET /items/FGW-02/diagram": () => new Response("<definitions/>"),
  });
  return { ...renderRoutes(itemRoutes, at), requests };
}

const part = (name: string) => screen.getByRole("region", { name });

it("tells everything that an applicant needs before filing", async () => {
  open("/items/FGW-02");
  await screen.findByRole("heading", { level: 1, name: "企业投资项目核准" });
  expect(screen.getByRole("link", { name: "在线申报" })).toHaveAttribute("href", "/items/FGW-02/start");
  expect(part("基本信息")).toHaveTextContent("12 个工作日（比法定期限缩短 40%）");
  expect(part("基本信息")).toHaveTextContent("可以书面承诺，先办理、后核查");
  expect(part("网上办理")).toHaveTextContent("2014年6月25日");
  expect(part("前置条件")).toHaveTextContent("依据：土地管理法第五十二条");
  expect(part("前置条件")).toHaveTextContent("涉及部门：省国土资源厅");
  expect(part("前置条件")).toHaveTextContent("涉及文书：用地预审意见");
  expect(part("办理流程")).toHaveTextContent("并联审查（投资处、产业发展处同时审查；9 个工作日）");
  expect(part("特别程序和中介服务")).toHaveTextContent("专家评审：约 20 个工作日");
  expect(part("特别程序和中介服务")).toHaveTextContent("中介服务没有");
  expect(part("咨询和投诉")).toHaveTextContent("12346");
  expect(part("版本和有效期")).toHaveTextContent("长期有效，直至新版本施行");
  expect(screen.getByText(/待部门通过附件 1、附件 2 确认/)).toBeInTheDocument();
});

it("lists materials with their basis, which are essential, and the files to take home", async () => {
  open("/items/FGW-02");
  const [report, power] = await screen.findAllByRole("row", { name: /项目申请报告|授权委托书/ });
  expect(report).toHaveTextContent("必要");
  expect(report).toHaveTextContent("国发〔2004〕20号二（二）");
  expect(within(report as HTMLElement).getByRole("link")).toHaveAttribute(
    "href",
    "/api/v1/items/FGW-02/files/t-1",
  );
  expect(power).toHaveTextContent("非必要 · 可容缺后补");
});

it("leads to each of its parts by an address", async () => {
  const { router } = open("/items/FGW-02?version=2");
  const nav = await screen.findByRole("navigation", { name: "本页内容" });
  await userEvent.click(within(nav).getByRole("link", { name: "前置条件" }));
  const { search, hash } = router.state.location;
  expect([search, hash]).toEqual(["?version=2", "#preconditions"]);
  await waitFor(() => expect(part("前置条件")).toHaveFocus());
});

it("draws the flow of the version that is read", async () => {
  const { requests } = open("/items/FGW-02");
  expect(await screen.findByText("<definitions/>")).toBeInTheDocument();
  expect(requests.map(({ url }) => new URL(url).search)).toContain("?version=2");
  await userEvent.click(screen.getByRole("button", { name: "放大查看流程图" }));
  const large = await screen.findByRole("dialog", { name: "流程图：企业投资项目核准" });
  expect(within(large).getByText("<definitions/>")).toBeInTheDocument();
});

it("announces the version that is about to take effect", async () => {
  open("/items/FGW-02", {}, [...versions, scheduled]);
  const notice = await screen.findByRole("alert");
  expect(notice).toHaveTextContent("新版本将于2017年1月1日起施行");
  expect(notice).toHaveTextContent("再压缩两天");
  expect(within(notice).getByRole("link", { name: "有哪些变化" })).toHaveAttribute(
    "href",
    "/items/FGW-02/diff?from=2&to=3",
  );
});

it("says when the version is no longer in force, and does not let anybody file by it", async () => {
  const { requests } = open("/items/FGW-02?version=1", {
    version: 1,
    inForce: "SUPERSEDED",
    effectiveUntil: "2016-11-01",
  });
  const notice = await screen.findByRole("alert");
  expect(notice).toHaveTextContent("这是第 1 版，有效期至2016年10月31日，已被新版本替代");
  expect(await within(notice).findByRole("link", { name: "阅读现行版本（第 2 版）" })).toHaveAttribute(
    "href",
    "/items/FGW-02",
  );
  expect(screen.queryByRole("link", { name: "在线申报" })).not.toBeInTheDocument();
  expect(requests.some(({ url }) => url.endsWith("/items/FGW-02?version=1"))).toBe(true);
});

it("tells why an item is not online and from when it will be", async () => {
  open("/items/FGW-02", {
    online: { status: "PLANNED", reason: "系统改造中", plannedOn: "2017-03-01" },
  });
  await screen.findByRole("heading", { level: 1 });
  expect(part("网上办理")).toHaveTextContent("系统改造中");
  expect(part("网上办理")).toHaveTextContent("2017年3月1日");
  expect(screen.queryByRole("link", { name: "在线申报" })).not.toBeInTheDocument();
});

it("hands on its whole address as a link and as a code", async () => {
  const user = userEvent.setup();
  open("/items/FGW-02?version=2");
  await user.click(await screen.findByRole("button", { name: "分享" }));
  const sheet = await screen.findByRole("dialog", { name: "分享这个页面" });
  const link = await within(sheet).findByRole("textbox", { name: "链接" });
  expect(link).toHaveValue(`${location.origin}/items/FGW-02?version=2`);
  await user.click(within(sheet).getByRole("button", { name: "复制链接" }));
  expect(await navigator.clipboard.readText()).toBe(`${location.origin}/items/FGW-02?version=2`);
  expect(await within(sheet).findByText("链接已复制")).toBeInTheDocument();
});

it("prints with the address on the paper", async () => {
  const print = vi.fn();
  vi.stubGlobal("print", print);
  open("/items/FGW-02");
  await userEvent.click(await screen.findByRole("button", { name: "打印" }));
  expect(print).toHaveBeenCalledOnce();
  expect(screen.getByText(`${location.origin}/items/FGW-02`)).toBeInTheDocument();
});

it("still shows the guide when its flow chart cannot be drawn", async () => {
  serve({
    "GET /items/FGW-02": () => guide,
    "GET /items/FGW-02/versions": () => ({ items: versions }),
    "GET /items/FGW-02/diagram": () => problem(503, "暂时画不出来"),
  });
  renderRoutes(itemRoutes, "/items/FGW-02");
  expect(await screen.findByText("暂时画不出来")).toBeInTheDocument();
  expect(part("办理流程")).toHaveTextContent("并联审查");
});

it("says so when there is no such item", async () => {
  serve({});
  renderRoutes(itemRoutes, "/items/NOPE-01");
  expect(await screen.findByRole("heading", { name: "没有找到这个内容" })).toBeInTheDocument();
});
