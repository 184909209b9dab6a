import type { paths as Served } from "./schema";

/** The endpoints as the generated description of the API has them, without the common root. */
export type paths = {
  [Path in keyof Served as Path extends `/api/v1${infer Rest}` ? Rest : never]: Served[Path];
};
