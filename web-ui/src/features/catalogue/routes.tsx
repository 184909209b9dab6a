import type { RouteObject } from "react-router";

export const catalogueRoutes: RouteObject[] = [
  { path: "/catalogue", lazy: () => import("./PublicationsPage") },
  { path: "/catalogue/not-online", lazy: () => import("./NotOnlinePage") },
];
