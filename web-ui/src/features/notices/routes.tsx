import type { RouteObject } from "react-router";

/** For everybody who is logged in, in the frame of applicants and in that of officers. */
export const noticeRoutes: RouteObject[] = [{ path: "notices", lazy: () => import("./NoticesPage") }];
