import type { RouteObject } from "react-router";

/** The QR code on a licence leads to the second one. */
export const verificationRoutes: RouteObject[] = [
  { path: "/verify", lazy: () => import("./VerificationPage") },
  { path: "/verify/:code", lazy: () => import("./VerificationPage") },
];
