import type { paths as Served } from "./schema";
import type { Upcoming as UpcomingSimplification } from "./upcoming";

/** The endpoints as the generated description of the API has them, without the common root. */
type Described = {
  [Path in keyof Served as Path extends `/api/v1${infer Rest}` ? Rest : never]: Served[Path];
};

export type paths = Described & UpcomingSimplification;
