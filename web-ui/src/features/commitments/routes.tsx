import type { RouteObject } from "react-router";

/** For the parties themselves. */
export const ownCommitmentRoutes: RouteObject[] = [
  { path: "/commitments", lazy: () => import("./OwnCommitmentsPage") },
];

/** For inspection, below `/office`. */
export const commitmentRoutes: RouteObject[] = [
  { path: "commitments", lazy: () => import("./InspectionPage") },
];
