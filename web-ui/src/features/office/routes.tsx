import type { RouteObject } from "react-router";

/** Officer pages, below `/office`. */
export const officeRoutes: RouteObject[] = [{ index: true, lazy: () => import("./OverviewPage") }];
