import type { RouteObject } from "react-router";

export const itemRoutes: RouteObject[] = [
  { path: "/items", lazy: () => import("./ItemsPage") },
  { path: "/items/:code", lazy: () => import("./ItemPage") },
];
