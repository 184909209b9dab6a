import { Navigate, type RouteObject } from "react-router";

/** Starting needs no account; the draft that it leads to does. */
export const filingStartRoutes: RouteObject[] = [
  { path: "/services/:code/start", lazy: () => import("./start/ServiceStartPage") },
  { path: "/items/:code/start", lazy: () => import("./start/ItemStartPage") },
];

export const filingRoutes: RouteObject[] = [
  {
    path: "/applications/:id/filing",
    lazy: () => import("./FilingPage"),
    children: [
      { index: true, element: <Navigate to="form" replace /> },
      { path: "check", lazy: () => import("./steps/CheckStep") },
      { path: "form", lazy: () => import("./steps/FormStep") },
      { path: "materials", lazy: () => import("./steps/MaterialsStep") },
      { path: "delivery", lazy: () => import("./steps/DeliveryStep") },
      { path: "review", lazy: () => import("./steps/ReviewStep") },
    ],
  },
  { path: "/applications/:id/submitted", lazy: () => import("./SubmittedPage") },
];
