import { QueryClient } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { createMemoryRouter, RouterProvider, type RouteObject } from "react-router";
import { vi } from "vitest";
import { Providers } from "@/app/providers";

type Answer = (request: Request) => unknown;

/** Answers calls of the API by `METHOD /path`; what is not listed is a 404 problem. */
export function serve(answers: Record<string, Answer>): Request[] {
  const requests: Request[] = [];
  vi.stubGlobal("fetch", (request: Request) => {
    requests.push(request);
    const path = new URL(request.url).pathname.replace("/api/v1", "");
    const answer = answers[`${request.method} ${path}`];
    return Promise.resolve(answer ? answer(request) : problem(404, "没有找到")).then(toResponse);
  });
  return requests;
}

export function problem(status: number, title: string): Response {
  return new Response(JSON.stringify({ status, title, requestId: "r-7" }), { status });
}

function toResponse(body: unknown): Response {
  return body instanceof Response ? body : new Response(JSON.stringify(body), { headers: { ETag: '"1"' } });
}

export function renderRoutes(routes: RouteObject[], at: string) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createMemoryRouter(routes, { initialEntries: [at] });
  return { router, ...render(<RouterProvider router={router} />, { wrapper: wrapperWith(client) }) };
}

function wrapperWith(client: QueryClient) {
  return function Wrapper({ children }: { children: ReactNode }) {
    return <Providers client={client}>{children}</Providers>;
  };
}
