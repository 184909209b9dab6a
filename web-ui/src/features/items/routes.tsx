import type { RouteObject } from "react-router";

export const itemRoutes: RouteObject[] = [
  { path: "/items", lazy: () => import("./search/ItemsPage") },
  { path: "/items/:code", lazy: () => import("./guide/ItemPage") },
  { path: "/items/:code/versions", lazy: () => import("./versions/VersionsPage") },
  { path: "/items/:code/diff", lazy: () => import("./versions/DiffPage") },
];
