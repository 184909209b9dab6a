import type { RouteObject } from "react-router";

/** The inbox, and the task that is open beside it or over it. */
export const taskRoutes: RouteObject[] = [
  {
    path: "tasks",
    lazy: () => import("./TasksPage"),
    children: [{ path: ":id", lazy: () => import("./TaskDeskPage") }],
  },
];
