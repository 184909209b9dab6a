import type { RouteObject } from "react-router";
import { RequireRole } from "@/features/session/RequireRole";

/** The working calendar, below `/office`. */
export const calendarRoutes: RouteObject[] = [
  {
    element: <RequireRole any={["SYSTEM_ADMIN"]} />,
    children: [
      { path: "calendar", lazy: () => import("./CalendarPage") },
      { path: "calendar/:year", lazy: () => import("./CalendarPage") },
    ],
  },
];
