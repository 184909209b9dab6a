import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ItemDraft, Proposal } from "@/api/dto/simplification";
import { problem, renderRoutes, serve } from "@/test/render";
import { simplificationRoutes } from "../routes";
import { draft, GUIDE, material, proposal } from "./proposal.fixture";

/** The server's copy of one draft, with a version that others may raise. */
class StoredDraft {
  version = 1;
  constructor(public data: ItemDraft) {}

  answer() {
    return new Response(JSON.stringify(this.data), { headers: { ETag: `"${this.version}"` } });
  }

  async save(request: Request) {
    if (request.headers.get("If-Match") !== `"${this.version}"`) return problem(412, "已在别处更改");
    this.change((await request.json()) as Proposal);
    return this.answer();
  }

  change(next: Proposal, by = "李四") {
    this.data = { ...this.data, proposal: next, editedBy: by, editedAt: "2026-11-24T03:00:00Z" };
    this.version++;
  }
}

const SESSION = {
  username: "admin-fgw",
  displayName: "管理员",
  roles: ["DEPARTMENT_ADMIN"],
  department: "ZJ-FGW",
};

function open(stored: StoredDraft) {
  const requests = serve({
    "GET /session": () => SESSION,
    "GET /items/FGW-02/draft": () => stored.answer(),
    "PUT /items/FGW-02/draft": (request) => stored.save(request),
    "GET /departments/ZJ-FGW": () => ({
      code: "ZJ-FGW",
      name: "省发展改革委",
      divisions: [{ code: "FGW-D1", name: "投资处" }],
    }),
    "GET /departments": () => ({ items: [] }),
    "GET /material-types": () => ({ items: [] }),
    "PUT /attachments/1/ZJ-FGW/comments/c1": () => ({}),
  });
  const view = renderRoutes(
    [{ path: "/office", children: simplificationRoutes }],
    "/office/simplification/1/ZJ-FGW/items/FGW-02",
  );
  return { requests, ...view };
}

const promised = () => screen.findByLabelText<HTMLInputElement>(/^承诺期限/);
const save = () => screen.getByRole("button", { name: "保存" });

/** In one go: hundreds of fields make each key stroke slow here, though not in a browser. */
const retype = (input: HTMLElement, value: string) => fireEvent.change(input, { target: { value } });

async function dialogOf(title: string) {
  const dialog = (await screen.findByText(title)).closest<HTMLElement>("[role=dialog]");
  if (!dialog) throw new Error(`No dialog around ${title}`);
  return dialog;
}

afterEach(() => vi.unstubAllGlobals());

describe("the editor of an item", () => {
  it("computes the cut of the promised time while one types, and tells the rule that is broken", async () => {
    open(new StoredDraft(draft()));
    retype(await promised(), "15");
    expect(screen.getByText(/比现行缩短 25%/)).toHaveTextContent("达到 20% 目标");
    retype(await promised(), "18");
    expect(screen.getByText(/比现行缩短 10%/)).toHaveTextContent("未达 20% 目标");
    retype(await promised(), "25");
    const fault = screen.getByText("承诺期限 25 个工作日超过法定期限 20 个工作日（1a）");
    expect(await promised()).toHaveAttribute("aria-describedby", fault.closest("ul")?.id);
  });

  it("strikes out what is cancelled, keeps the reason, and restores it as it was edited", async () => {
    const stored = new StoredDraft(draft());
    const user = userEvent.setup();
    open(stored);
    const report = await screen.findByRole("listitem", { name: /项目申请报告/ });
    retype(within(report).getByLabelText("依据"), "《核准办法》第六条");
    expect(within(report).getByText("调整")).toBeInTheDocument();

    const opinion = () => screen.getByRole("switch", { name: "部门意见：项目申请报告" });
    await user.click(opinion());
    const cancelled = screen.getByRole("listitem", { name: /项目申请报告/ });
    expect(within(cancelled).getByText("项目申请报告").tagName).toBe("DEL");
    retype(within(cancelled).getByLabelText(/部门意见说明/), "部门可以共享获取");
    await user.click(save());
    await waitFor(() => expect(stored.version).toBe(2));
    expect(stored.data.proposal.guide.materials.map(({ title }) => title)).toEqual(["选址图"]);
    expect(stored.data.proposal.notes).toEqual({ "FGW-02.report": "部门可以共享获取" });

    await user.click(opinion());
    await user.click(save());
    await waitFor(() => expect(stored.version).toBe(3));
    expect(stored.data.proposal.guide.materials[0]).toEqual(
      material("report", "项目申请报告", { basis: "《核准办法》第六条" }),
    );
  });

  it("loses nothing when another person saved first: shows what they changed and lets one choose", async () => {
    const stored = new StoredDraft(draft());
    const user = userEvent.setup();
    open(stored);
    retype(await promised(), "10");
    retype(screen.getByLabelText(/^收费/), "免费");
    stored.change(proposal({ promisedLimitDays: 15, conditions: ["符合规划"] }));
    await user.click(save());

    const dialog = await dialogOf("这个事项刚才有别人保存过");
    expect(within(dialog).getByText(/李四/)).toBeInTheDocument();
    const limit = within(dialog).getByRole("region", { name: "承诺期限" });
    expect(within(limit).getByRole("radio", { name: /用我的/ })).toBeChecked();
    await user.click(within(limit).getByRole("radio", { name: /用对方的/ }));
    expect(within(dialog).getByRole("region", { name: "受理条件" })).toHaveTextContent("符合规划");
    expect(stored.version).toBe(2);

    await user.click(within(dialog).getByRole("button", { name: "合并并保存" }));
    await waitFor(() => expect(stored.version).toBe(3));
    expect(stored.data.proposal.guide).toMatchObject({
      promisedLimitDays: 15,
      fees: "免费",
      conditions: ["符合规划"],
    });
  });

  it("keeps my text when the question is put off, and asks before the page is left", async () => {
    const stored = new StoredDraft(draft());
    const user = userEvent.setup();
    const { router } = open(stored);
    retype(await promised(), "10");
    stored.change(proposal({ promisedLimitDays: 15 }));
    await user.click(save());
    const dialog = await dialogOf("这个事项刚才有别人保存过");
    await user.click(within(dialog).getByRole("button", { name: "先返回编辑" }));
    expect(await promised()).toHaveValue("10");

    void router.navigate("/office/simplification");
    const leave = await dialogOf("离开这个页面，未保存的修改会丢失。");
    await user.click(within(leave).getByRole("button", { name: "留在页面" }));
    expect(router.state.location.pathname).toContain("/items/FGW-02");
    expect(await promised()).toHaveValue("10");
  });

  it("shows a remark of the reform office at its line and sends the answer", async () => {
    const comment = {
      id: "c1",
      item: "FGW-02",
      line: "p1",
      text: "依据已废止",
      by: "王审",
      at: "2026-11-24T01:00:00Z",
    };
    const user = userEvent.setup();
    const { requests } = open(new StoredDraft(draft({ state: "RETURNED", comments: [comment] })));
    const line = await screen.findByRole("listitem", { name: /已取得用地预审意见/ });
    expect(within(line).getByText(/依据已废止/)).toBeInTheDocument();
    await user.click(within(line).getByRole("button", { name: "答复" }));
    retype(within(line).getByLabelText("您的答复"), "已改为新办法");
    await user.click(within(line).getByRole("button", { name: "提交答复" }));
    await waitFor(() => expect(requests.some(({ method }) => method === "PUT")).toBe(true));
    const sent = requests.find(({ method }) => method === "PUT");
    expect(await sent?.json()).toEqual({ answer: "已改为新办法" });
  });

  it("can only be read once it is handed in", async () => {
    open(new StoredDraft(draft({ state: "SUBMITTED", editable: false, baseline: GUIDE })));
    expect(await promised()).toBeDisabled();
    expect(screen.queryByRole("button", { name: "保存" })).not.toBeInTheDocument();
    expect(screen.getByText(/目前不能修改/)).toBeInTheDocument();
  });
});
