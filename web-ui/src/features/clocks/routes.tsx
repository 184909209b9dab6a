import type { RouteObject } from "react-router";

const page = () => import("./ClockPage");

/** For applicants. */
export const clockRoutes: RouteObject[] = [
  { path: "/applications/:id/cases/:caseId/clock", lazy: page },
  { path: "/applications/:id/clocks/:kind", lazy: page },
];

/** Below `/office`. */
export const officeClockRoutes: RouteObject[] = [{ path: "cases/:id/clock", lazy: page }];
