import { Navigate, type RouteObject } from "react-router";
import { RequireRole } from "@/features/session/RequireRole";
import { LEDGER_READERS } from "./readers";
import { monthOf } from "./months";

export const ledgerRoutes: RouteObject[] = [
  {
    element: <RequireRole any={LEDGER_READERS} />,
    children: [
      { path: "ledgers", element: <ThisMonth /> },
      {
        path: "ledgers/:month",
        lazy: () => import("./LedgerPage"),
        children: [{ path: ":department/:figure", lazy: () => import("./FigurePage") }],
      },
    ],
  },
];

function ThisMonth() {
  return <Navigate to={`/office/ledgers/${monthOf(new Date())}`} replace />;
}
