import type { RouteObject } from "react-router";
import { RequireRole } from "@/features/session/RequireRole";

/** Pages of electronic supervision, below `/office`. */
export const supervisionRoutes: RouteObject[] = [
  {
    element: <RequireRole any={["SUPERVISION"]} />,
    children: [{ path: "violations", lazy: () => import("./ViolationsPage") }],
  },
];
