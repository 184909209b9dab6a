import type { RouteObject } from "react-router";

export const loginRoutes: RouteObject[] = [{ path: "/login", lazy: () => import("./LoginPage") }];
