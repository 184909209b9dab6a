import type { FieldFault, ProblemDocument } from "./types";

/** What kind of failure it was, for the sentence that says what to do. */
export type ProblemKind =
  | "offline"
  | "unauthenticated"
  | "forbidden"
  | "missing"
  | "conflict"
  | "stale"
  | "invalid"
  | "throttled"
  | "server";

/** Every failed call ends in this one error: the problem document of the server, or the network's silence. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: FieldFault[];
  readonly requestId: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(document: ProblemDocument, retryAfterSeconds?: number) {
    super(document.title ?? document.detail ?? `HTTP ${document.status}`);
    this.name = "ApiProblem";
    this.status = document.status;
    this.type = document.type ?? "about:blank";
    this.title = document.title ?? "";
    this.detail = document.detail ?? "";
    this.errors = document.errors ?? [];
    this.requestId = document.requestId;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  get kind(): ProblemKind {
    if (this.status === 0) return "offline";
    if (this.status === 401) return "unauthenticated";
    if (this.status === 403) return "forbidden";
    if (this.status === 404) return "missing";
    if (this.status === 409) return "conflict";
    if (this.status === 412 || this.status === 428) return "stale";
    if (this.status === 429) return "throttled";
    return this.status < 500 ? "invalid" : "server";
  }

  static offline(): ApiProblem {
    return new ApiProblem({ status: 0 });
  }

  /** Reads the answer of a failed call; an answer that is no problem document (a proxy's page) still becomes one. */
  static async from(response: Response): Promise<ApiProblem> {
    const retryAfter = Number(response.headers.get("Retry-After")) || undefined;
    const requestId = response.headers.get("X-Request-Id") ?? undefined;
    const text = await response.text().catch(() => "");
    return new ApiProblem({ requestId, ...parse(text), status: response.status }, retryAfter);
  }
}

export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  return new ApiProblem({ status: 500, detail: error instanceof Error ? error.message : String(error) });
}

function parse(text: string): Partial<ProblemDocument> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
