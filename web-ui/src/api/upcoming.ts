import type { ImportReport, ProgressBoard, TrendPoint } from "./dto/simplification";

type Json<T> = { content: { "application/json": T } };
type OfTable = { path: { attachment: number; department: string } };
type Get<P, R> = { get: { parameters: P; responses: { 200: Json<R> } } };

/** Endpoints that are agreed but not served yet. */
export type Upcoming = {
  "/attachments/{attachment}/{department}/import": {
    post: {
      parameters: OfTable & { header: { "If-Match": string } };
      requestBody: { content: { "multipart/form-data": { file: string } } };
      responses: { 200: Json<ImportReport> };
    };
  };
  "/simplification-progress": Get<object, ProgressBoard>;
  "/simplification-progress/trend": Get<object, { points: TrendPoint[] }>;
};
