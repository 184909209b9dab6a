import type { paths as Served } from "./schema";
import type * as t from "./types";

/** Compact description of an endpoint in the shape that openapi-fetch reads. */
interface Answer<R> {
  responses: { 200: { content: { "application/json": R } } };
}
type Parameters<P, Q> = {
  parameters: { query?: Q; header?: Record<string, string> } & (P extends undefined
    ? { path?: never }
    : { path: P });
};
type Read<R, P = undefined, Q = Record<never, never>> = Answer<R> & Parameters<P, Q>;
type Write<R, B = never, P = undefined> = Answer<R> &
  Parameters<P, Record<never, never>> &
  ([B] extends [never] ? unknown : { requestBody: { content: { "application/json": B } } });

type WithCode = { code: string };
type Paging = { cursor?: string; limit?: number };

type BelowRoot<P> = { [Path in keyof P as Path extends `/api/v1${infer Rest}` ? Rest : never]: P[Path] };

/** The endpoints, as the generated description of the API has them, without the common root. */
export type paths = BelowRoot<Served> & Upcoming;

interface Upcoming {
  "/items": {
    get: Read<
      t.Page<t.ItemSummary>,
      undefined,
      Paging & { department?: string; kind?: string; online?: string; q?: string }
    >;
  };
  "/items/{code}": { get: Read<t.ItemGuide, WithCode> };
  "/joint-services": { get: Read<t.Items<t.JointServiceSummary>> };
  "/joint-services/{code}": { get: Read<t.JointService, WithCode> };
  "/joint-services/{code}/diagram": { get: Read<string, WithCode> };
  "/joint-services/{code}/applicable-items": {
    post: Write<t.Items<t.ApplicableItem>, { stage: string; answers: t.JsonObject }, WithCode>;
  };
}
