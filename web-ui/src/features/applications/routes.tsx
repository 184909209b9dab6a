import type { RouteObject } from "react-router";

export const applicationRoutes: RouteObject[] = [
  { path: "/applications", lazy: () => import("./ApplicationsPage") },
  { path: "/applications/:id", lazy: () => import("./ApplicationPage") },
  { path: "/applications/:id/corrections", lazy: () => import("./corrections/CorrectionsPage") },
];
