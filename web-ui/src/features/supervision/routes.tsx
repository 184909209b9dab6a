import { Navigate, type RouteObject } from "react-router";
import { RequireRole } from "@/features/session/RequireRole";
import { FIGURE_READERS, FINDING_READERS, SCORE_READERS } from "./readers";

/** Pages of electronic supervision, below `/office`. */
export const supervisionRoutes: RouteObject[] = [
  {
    element: <RequireRole any={FINDING_READERS} />,
    children: [
      { path: "supervision", lazy: () => import("./FindingsPage") },
      { path: "supervision/:id", lazy: () => import("./FindingPage") },
      { path: "violations", element: <Navigate to="/office/supervision" replace /> },
    ],
  },
  {
    element: <RequireRole any={SCORE_READERS} />,
    children: [
      { path: "supervision/scores", lazy: () => import("./ScoresPage") },
      { path: "supervision/scores/:month", lazy: () => import("./ScoresPage") },
    ],
  },
  {
    element: <RequireRole any={FIGURE_READERS} />,
    children: [
      { path: "supervision/figures", lazy: () => import("./FiguresPage") },
      { path: "supervision/figures/:month", lazy: () => import("./FiguresPage") },
    ],
  },
];
