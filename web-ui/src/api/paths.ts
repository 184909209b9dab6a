import type { paths as Served } from "./schema";
import type { GuideDiff, ItemGuide, ItemVersion } from "./dto/catalogue";
import type { Upcoming as UpcomingSimplification } from "./upcoming";

/** The endpoints as the generated description of the API has them, without the common root. */
type Described = {
  [Path in keyof Served as Path extends `/api/v1${infer Rest}` ? Rest : never]: Served[Path];
};

interface Get<Data, Path = unknown, Query = never> {
  get: {
    parameters: { query?: Query } & (unknown extends Path ? object : { path: Path });
    responses: { 200: { content: { "application/json": Data } } };
  };
}

interface Code {
  code: string;
}

interface Part<T> {
  items: T[];
  next?: string;
}

/** Endpoints of the catalogue that the description does not have yet. */
interface Upcoming {
  "/items/{code}": Get<ItemGuide, Code, { version?: number }>;
  "/items/{code}/versions": Get<Part<ItemVersion>, Code>;
  "/items/{code}/diff": Get<GuideDiff, Code, { from: number; to: number }>;
}

export type paths = Omit<Described, keyof Upcoming> & Upcoming & UpcomingSimplification;
