import type { RouteObject } from "react-router";

/** An application as an officer reads it who has no task in it at the moment. */
export const dossierRoutes: RouteObject[] = [
  { path: "applications/:id", lazy: () => import("./DossierPage") },
];
