import type { RouteObject } from "react-router";
import { RequireRole } from "@/features/session/RequireRole";
import { LICENCE_OFFICERS } from "./access";

export const licenceRoutes: RouteObject[] = [
  { path: "/licences", lazy: () => import("./LicencesPage") },
  { path: "/licences/:id", lazy: () => import("./LicencePage") },
];

/** Below `/office`. */
export const issuedLicenceRoutes: RouteObject[] = [
  {
    element: <RequireRole any={LICENCE_OFFICERS} />,
    children: [
      { path: "licences", lazy: () => import("./IssuedPage") },
      { path: "licences/:id", lazy: () => import("./LicencePage") },
    ],
  },
];
