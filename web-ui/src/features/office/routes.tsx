import type { RouteObject } from "react-router";
import { calendarRoutes } from "@/features/calendar/routes";
import { caseRoutes } from "@/features/cases/routes";
import { officeClockRoutes } from "@/features/clocks/routes";
import { INSPECTORS } from "@/features/commitments/readers";
import { commitmentRoutes } from "@/features/commitments/routes";
import { dossierRoutes } from "@/features/dossier/routes";
import { ledgerRoutes } from "@/features/ledgers/routes";
import { issuedLicenceRoutes } from "@/features/licences/routes";
import { RequireRole } from "@/features/session/RequireRole";
import { simplificationRoutes } from "@/features/simplification/routes";
import { supervisionRoutes } from "@/features/supervision/routes";
import { taskRoutes } from "@/features/tasks/routes";
import { TASK_WORKERS } from "./roles";

/** Officer pages, below `/office`. */
export const officeRoutes: RouteObject[] = [
  { index: true, lazy: () => import("./OverviewPage") },
  { element: <RequireRole any={TASK_WORKERS} />, children: taskRoutes },
  { element: <RequireRole any={INSPECTORS} />, children: commitmentRoutes },
  ...calendarRoutes,
  ...caseRoutes,
  ...officeClockRoutes,
  ...dossierRoutes,
  ...issuedLicenceRoutes,
  ...ledgerRoutes,
  ...simplificationRoutes,
  ...supervisionRoutes,
];
