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

type WithId = { id: string };
type WithCode = { code: string };
type Paging = { cursor?: string; limit?: number };

/** The endpoints that the screens use, typed by hand from the API contract. */
export interface paths {
  "/session": {
    get: Read<t.SessionUser>;
    post: Write<t.SessionUser, t.Credentials>;
    delete: Write<undefined>;
  };
  "/regions": { get: Read<t.Items<t.Region>> };
  "/departments": { get: Read<t.Items<t.Department>, undefined, { region?: string }> };

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
  "/public/applications/{number}": {
    get: Read<t.PublicProgress, { number: string }, { queryCode: string }>;
  };

  "/applications": {
    get: Read<t.Page<t.ApplicationSummary>, undefined, Paging>;
    post: Write<t.FiledApplication, t.NewApplication>;
  };
  "/applications/{id}": {
    get: Read<t.Application, WithId>;
    patch: Write<t.Application | undefined, t.ApplicationPatch, WithId>;
  };
  "/applications/{id}/applicable-items": { get: Read<t.Items<t.ApplicableItem>, WithId> };
  "/applications/{id}/form": { get: Read<t.ApplicationForm, WithId> };
  "/applications/{id}/materials": { get: Read<t.MaterialList, WithId> };
  "/applications/{id}/materials/{requirement}/licence-number": {
    put: Write<t.MaterialLine, { number: string }, WithId & { requirement: string }>;
  };
  "/applications/{id}/materials/{requirement}/commitment": {
    put: Write<t.MaterialLine, never, WithId & { requirement: string }>;
  };
  "/applications/{id}/check": { post: Write<t.CheckResult, never, WithId> };
  "/applications/{id}/submission": { post: Write<t.FiledApplication, never, WithId> };
  "/applications/{id}/corrections": { post: Write<t.FiledApplication, never, WithId> };
  "/applications/{id}/withdrawal": { post: Write<unknown, { reason: string }, WithId> };
  "/applications/{id}/receipt": { post: Write<unknown, never, WithId> };
  "/applications/{id}/instruments": { get: Read<t.Items<t.Instrument>, WithId> };
  "/applications/{id}/timeline": { get: Read<t.Items<t.TimelineEntry>, WithId> };
  "/applications/{id}/diagram": { get: Read<t.ProgressDiagram, WithId> };

  "/tasks": {
    get: Read<
      t.Page<t.TaskRow>,
      undefined,
      Paging & { queue?: t.Queue; lamp?: string; item?: string; q?: string }
    >;
  };
  "/tasks/{id}": { get: Read<t.Task, WithId> };
  "/tasks/{id}/claim": { post: Write<unknown, never, WithId>; delete: Write<unknown, never, WithId> };
  "/tasks/{id}/delegation": { post: Write<unknown, { to: string }, WithId> };
  "/tasks/{id}/completion": { post: Write<unknown, t.TaskCompletion, WithId> };
  "/cases/{id}": { get: Read<t.CaseDetail, WithId> };
  "/cases/{id}/suspension": {
    post: Write<unknown, { procedure: string; reason: string; expectedDays: number }, WithId>;
    delete: Write<unknown, never, WithId>;
  };
  "/cases/{id}/extension": { post: Write<unknown, { days: number; reason: string }, WithId> };

  "/ledgers/{month}": { get: Read<t.Ledger, { month: string }, { region?: string }> };
  "/ledgers/{month}/{department}/{figure}": {
    get: Read<
      t.Page<t.LedgerCase>,
      { month: string; department: string; figure: t.LedgerFigure },
      Paging & { region?: string }
    >;
  };
}
