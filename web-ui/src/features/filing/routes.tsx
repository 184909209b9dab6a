import type { RouteObject } from "react-router";

export const filingRoutes: RouteObject[] = [
  { path: "/applications/:id/filing/:step", lazy: () => import("./FilingPage") },
];
