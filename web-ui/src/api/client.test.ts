import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { api, ok, versioned } from "./client";
import type { ApiProblem } from "./problem";
import { asProblem } from "./problem";

const requests: Request[] = [];

function answer(body: unknown, init: ResponseInit = {}) {
  vi.stubGlobal("fetch", (request: Request) => {
    requests.push(request);
    return Promise.resolve(new Response(typeof body === "string" ? body : JSON.stringify(body), init));
  });
}

const draft = { params: { path: { id: "a1" } } };

async function problemOf(call: Promise<unknown>): Promise<ApiProblem> {
  try {
    await call;
  } catch (error) {
    return asProblem(error);
  }
  throw new Error("The call did not fail");
}

beforeEach(() => {
  requests.length = 0;
  document.cookie = "XSRF-TOKEN=t%2F1";
});
afterEach(() => vi.unstubAllGlobals());

describe("the client", () => {
  it("sends the cookie's token with writes only, and the language of the screen", async () => {
    answer({ items: [] });
    await ok(api.GET("/applications"));
    answer({ id: "a1" });
    await ok(api.POST("/applications", { body: { item: "KJT-01", region: "330000" } }));
    expect(requests.map((request) => request.headers.get("X-XSRF-TOKEN"))).toEqual([null, "t/1"]);
    expect(requests[0]?.headers.get("Accept-Language")).toBe("zh-CN");
  });

  it("gives the ETag with the data and sends it back as a merge patch", async () => {
    answer({ id: "a1" }, { headers: { ETag: '"7"' } });
    const { etag } = await versioned(api.GET("/applications/{id}", draft));
    expect(etag).toBe('"7"');
    await api.PATCH("/applications/{id}", {
      params: { ...draft.params, header: { "If-Match": etag } },
      headers: { "Content-Type": "application/merge-patch+json" },
      body: { form: { projectName: null } },
    });
    const sent = requests[1];
    expect(sent?.headers.get("If-Match")).toBe('"7"');
    expect(sent?.headers.get("Content-Type")).toBe("application/merge-patch+json");
    expect(await sent?.json()).toEqual({ form: { projectName: null } });
  });

  it("turns a problem document into one error with all its faults and the request's number", async () => {
    answer(
      {
        type: "/problems/invalid",
        title: "还缺材料",
        status: 422,
        errors: [
          { pointer: "/materials/a", code: "missing", message: "请上传甲" },
          { pointer: "/form/b", code: "required", message: "请填写乙" },
        ],
        requestId: "r-42",
      },
      { status: 422 },
    );
    const problem = await problemOf(api.POST("/applications/{id}/submission", draft));
    expect(problem).toMatchObject({ status: 422, kind: "invalid", title: "还缺材料", requestId: "r-42" });
    expect(problem.errors.map(({ message }) => message)).toEqual(["请上传甲", "请填写乙"]);
  });

  it.each([
    [401, "unauthenticated"],
    [403, "forbidden"],
    [404, "missing"],
    [409, "conflict"],
    [412, "stale"],
    [428, "stale"],
    [429, "throttled"],
    [503, "server"],
  ])("knows what %i means, even when the answer is a proxy's page", async (status, kind) => {
    answer("<html>Bad gateway</html>", { status, headers: { "Retry-After": "120", "X-Request-Id": "r-1" } });
    const problem = await problemOf(api.GET("/applications"));
    expect(problem).toMatchObject({ kind, retryAfterSeconds: 120, requestId: "r-1", errors: [] });
  });

  it("calls silence of the network what it is", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    expect((await problemOf(api.GET("/applications"))).kind).toBe("offline");
  });
});
