import type { RouteObject } from "react-router";
import { RequireRole } from "@/features/session/RequireRole";
import { BOARD_READERS, SIMPLIFIERS } from "./access";

export const simplificationRoutes: RouteObject[] = [
  {
    element: <RequireRole any={BOARD_READERS} />,
    children: [{ path: "simplification/board", lazy: () => import("./board/BoardPage") }],
  },
  {
    path: "simplification",
    element: <RequireRole any={SIMPLIFIERS} />,
    children: [
      { index: true, lazy: () => import("./overview/SimplificationPage") },
      { path: ":attachment/:department", lazy: () => import("./attachment/AttachmentPage") },
      { path: ":attachment/:department/review", lazy: () => import("./review/ReviewPage") },
      { path: ":attachment/:department/items/:code", lazy: () => import("./editor/ItemDraftPage") },
    ],
  },
];
