import createClient, { type Middleware } from "openapi-fetch";
import i18n from "i18next";
import type { paths } from "./paths";
import { ApiProblem } from "./problem";

export const API_ROOT = "/api/v1";

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

export function xsrfToken(): string | undefined {
  const match = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(document.cookie);
  return match?.[1] === undefined ? undefined : decodeURIComponent(match[1]);
}

/** Headers that every call carries; uploads send them too. */
export function commonHeaders(method: string): Record<string, string> {
  const headers: Record<string, string> = { "Accept-Language": i18n.language === "en" ? "en" : "zh-CN" };
  const token = xsrfToken();
  if (!SAFE_METHODS.has(method) && token) headers["X-XSRF-TOKEN"] = token;
  return headers;
}

const conventions: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(commonHeaders(request.method))) {
      request.headers.set(name, value);
    }
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok) throw await ApiProblem.from(response);
    return response;
  },
  onError({ error }) {
    return error instanceof ApiProblem ? error : ApiProblem.offline();
  },
};

/** The typed client. Failed calls throw {@link ApiProblem}; use {@link ok} to get at the data. */
export const api = createClient<paths>({
  baseUrl: location.origin + API_ROOT,
  credentials: "same-origin",
  // Looked up at call time, so that tests can put their own in place.
  fetch: (request) => globalThis.fetch(request),
});
api.use(conventions);

interface Outcome<T> {
  data?: T;
  response: Response;
}

export async function ok<T>(call: Promise<Outcome<T>>): Promise<T> {
  return (await call).data as T;
}

/** The data together with the ETag that the next update sends as If-Match. */
export async function versioned<T>(call: Promise<Outcome<T>>): Promise<{ data: T; etag: string }> {
  const { data, response } = await call;
  return { data: data as T, etag: response.headers.get("ETag") ?? "" };
}
