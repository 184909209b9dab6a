import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import type { Attachment } from "@/api/dto/simplification";
import { renderRoutes, serve } from "@/test/render";
import { simplificationRoutes } from "../routes";

const ONLINE = { status: "ONLINE", since: "2015-09-01" } as const;
const ATTACHMENT: Attachment = {
  attachment: 1,
  title: "省级部门行政许可事项简化优化表",
  department: "ZJ-FGW",
  departmentName: "省发展改革委",
  contact: "张三",
  phone: "0571-87050000",
  state: "DRAFT",
  round: 1,
  allowedActions: ["EDIT", "SUBMIT"],
  history: [],
  rows: [
    {
      item: "FGW-02",
      name: "企业投资项目核准",
      lines: [
        {
          number: 1,
          kind: "PRECONDITION",
          key: "p1",
          text: "已取得用地预审意见",
          basis: "《土地管理法》",
          opinion: "KEEP",
        },
        {
          number: 2,
          kind: "MATERIAL",
          key: "FGW-02.a",
          text: "营业执照",
          opinion: "CANCEL",
          note: "共享获取",
        },
      ],
      cancelledSteps: ["送达"],
      cutPercent: 33.3,
      baselineLimitDays: 15,
      promisedLimitDays: 10,
      online: ONLINE,
      remarks: "",
      changed: true,
      comments: 0,
      faults: 1,
    },
  ],
};

const SESSION = { username: "a", displayName: "管理员", roles: ["DEPARTMENT_ADMIN"], department: "ZJ-FGW" };

function open(answers: Parameters<typeof serve>[0] = {}) {
  const requests = serve({
    "GET /session": () => SESSION,
    "GET /attachments/1/ZJ-FGW": () => ATTACHMENT,
    ...answers,
  });
  const routes = [{ path: "/office", children: simplificationRoutes }];
  return { requests, ...renderRoutes(routes, "/office/simplification/1/ZJ-FGW") };
}

afterEach(() => vi.unstubAllGlobals());

it("shows each numbered line beside its basis and its opinion", async () => {
  open();
  const [, first, second] = within(await screen.findByRole("table")).getAllByRole("row");
  expect(first).toHaveTextContent("1. 已取得用地预审意见1. 《土地管理法》1. 保留送达33.3%是—");
  expect(second).toHaveTextContent("2. 营业执照2. 没有注明依据2. 取消（共享获取）");
});

it("lists everything that stands in the way of submitting, each linked to the item and its field", async () => {
  const refusal = {
    status: 422,
    title: "提交的内容有误",
    errors: [
      {
        pointer: "/items/FGW-02/materials/0/basis",
        code: "item.material-without-basis",
        message: "没有依据（2.1.1a）",
      },
      { pointer: "/items/FGW-02/reason", code: "simplification.no-reason", message: "请说明理由" },
    ],
  };
  const { requests } = open({
    "POST /attachments/1/ZJ-FGW/submission": () => new Response(JSON.stringify(refusal), { status: 422 }),
  });
  fireEvent.click(await screen.findByText("提交审核"));
  fireEvent.click(screen.getByText("确认提交审核"));
  const link = await screen.findByText("企业投资项目核准：没有依据（2.1.1a）");
  const editor = "/office/simplification/1/ZJ-FGW/items/FGW-02";
  expect(link).toHaveAttribute("href", `${editor}#at-materials-0-basis`);
  expect(screen.getByText("企业投资项目核准：请说明理由")).toHaveAttribute("href", `${editor}#at-reason`);
  expect(requests.find(({ method }) => method === "POST")?.headers.get("If-Match")).toBe('"1"');
});

it("tells cell by cell what of a filled sheet could not be read", async () => {
  const { container } = open({
    "POST /attachments/1/ZJ-FGW/import": () => ({
      read: { items: 1, lines: 1 },
      changed: ["FGW-02"],
      problems: [{ cell: "D6", code: "opinion", message: "看不懂“待定”，请填保留或取消" }],
    }),
  });
  await screen.findByText("选择 XLSX 文件");
  const input = container.querySelector("input[type=file]");
  if (!input) throw new Error("No file input");
  fireEvent.change(input, { target: { files: [new File(["x"], "附件1.xlsx")] } });
  expect(await screen.findByText("读取了 1 个事项、1 行前置条件和材料")).toBeInTheDocument();
  expect(screen.getByText("D6").closest("tr")).toHaveTextContent("看不懂“待定”，请填保留或取消");
  expect(screen.getByText("FGW-02")).toHaveAttribute("href", "/office/simplification/1/ZJ-FGW/items/FGW-02");
});
