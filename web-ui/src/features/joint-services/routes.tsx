import type { RouteObject } from "react-router";

export const jointServiceRoutes: RouteObject[] = [
  { path: "/services/:code", lazy: () => import("./JointServicePage") },
];
