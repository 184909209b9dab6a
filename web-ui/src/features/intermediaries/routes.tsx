import type { RouteObject } from "react-router";

/** The directory is for everybody. */
export const intermediaryRoutes: RouteObject[] = [
  { path: "/intermediaries", lazy: () => import("./directory/DirectoryPage") },
];

export const intermediaryDeskRoutes: RouteObject[] = [
  { path: "/intermediary-orders", lazy: () => import("./desk/DeskPage") },
];
