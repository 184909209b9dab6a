import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import type { JsonObject } from "@/api/types";
import { problem, renderRoutes, serve } from "@/test/render";
import { filingRoutes } from "./routes";

const schema = {
  type: "object",
  required: ["projectName", "contactName"],
  properties: {
    projectName: { type: "string", title: "项目名称" },
    contactName: { type: "string", title: "联系人" },
  },
};

/** A draft on the server that another device can change as well. */
class Draft {
  version = 1;
  form: JsonObject = {};

  view() {
    const state = "DRAFT";
    const savedAt = "2026-11-24T03:04:05Z";
    return {
      id: "a1",
      number: "330000-1",
      title: "并联审批",
      state,
      savedAt,
      answers: {},
      form: this.form,
      delivery: {},
    };
  }

  async save(request: Request) {
    if (request.headers.get("If-Match") !== this.etag()) return problem(412, "已在别处更改");
    const { form } = (await request.json()) as { form: JsonObject };
    this.change(form);
    return this.answer();
  }

  change(form: JsonObject) {
    this.form = { ...this.form, ...form };
    this.version++;
  }

  answer() {
    return new Response(JSON.stringify(this.view()), { headers: { ETag: this.etag() } });
  }

  private etag() {
    return `"${this.version}"`;
  }
}

function open(draft: Draft) {
  const requests = serve({
    "GET /applications/a1": () => draft.answer(),
    "GET /applications/a1/form": () => ({ schema, uiSchema: {}, data: draft.form, known: [] }),
    "PATCH /applications/a1": (request) => draft.save(request),
    "GET /applications/a1/materials": () => ({ items: [], naive: 0, asked: 0 }),
  });
  renderRoutes(filingRoutes, "/applications/a1/filing/form");
  return requests;
}

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

it("saves by itself, survives another device's change and keeps both", async () => {
  const draft = new Draft();
  const user = userEvent.setup();
  open(draft);
  await user.type(await screen.findByLabelText("项目名称"), "机床");
  await screen.findByText("✓ 已保存，11:04:05");
  expect(draft.form).toEqual({ projectName: "机床" });

  draft.change({ contactName: "李四" });
  await user.type(screen.getByLabelText("项目名称"), "项目");
  await waitFor(() => expect(draft.form).toEqual({ projectName: "机床项目", contactName: "李四" }), {
    timeout: 5000,
  });
  expect(await screen.findByText(/这份草稿刚才在别的设备或窗口也改过/)).toBeInTheDocument();
});

it("goes on only when nothing is missing, and loses nothing on the way back", async () => {
  const draft = new Draft();
  const user = userEvent.setup();
  open(draft);
  await user.type(await screen.findByLabelText("项目名称"), "机床");
  await user.click(screen.getByRole("button", { name: "保存并继续" }));
  expect(within(await screen.findByRole("alert")).getByText("请填写“联系人”")).toBeInTheDocument();

  await user.type(screen.getByLabelText("联系人"), "张三");
  await user.click(screen.getByRole("button", { name: "保存并继续" }));
  expect(await screen.findByRole("heading", { level: 1, name: "材料" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "上一步" }));
  expect(await screen.findByLabelText("联系人")).toHaveValue("张三");
});
