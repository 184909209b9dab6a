import { createBrowserRouter, type RouteObject } from "react-router";
import { ApplicantLayout } from "./layouts/ApplicantLayout";
import { OfficerLayout } from "./layouts/OfficerLayout";
import { PageSkeleton } from "@/components/PageSkeleton";
import { CrashPage } from "./CrashPage";
import { NotFoundPage } from "./NotFoundPage";
import { OFFICERS } from "./navigation";
import { applicationRoutes } from "@/features/applications/routes";
import { catalogueRoutes } from "@/features/catalogue/routes";
import { clockRoutes } from "@/features/clocks/routes";
import { ownCommitmentRoutes } from "@/features/commitments/routes";
import { filingRoutes, filingStartRoutes } from "@/features/filing/routes";
import { homeRoutes } from "@/features/home/routes";
import { intermediaryDeskRoutes, intermediaryRoutes } from "@/features/intermediaries/routes";
import { itemRoutes } from "@/features/items/routes";
import { jointServiceRoutes } from "@/features/joint-services/routes";
import { licenceRoutes } from "@/features/licences/routes";
import { noticeRoutes } from "@/features/notices/routes";
import { officeRoutes } from "@/features/office/routes";
import { progressRoutes } from "@/features/progress/routes";
import { loginRoutes } from "@/features/session/routes";
import { verificationRoutes } from "@/features/verification/routes";
import { RequireRole } from "@/features/session/RequireRole";

/** Every feature brings its own routes; pages are loaded when they are opened. */
export const routes: RouteObject[] = [
  {
    element: <ApplicantLayout />,
    hydrateFallbackElement: <PageSkeleton />,
    errorElement: <CrashPage />,
    children: [
      ...homeRoutes,
      ...itemRoutes,
      ...catalogueRoutes,
      ...intermediaryRoutes,
      ...jointServiceRoutes,
      ...filingStartRoutes,
      ...progressRoutes,
      ...verificationRoutes,
      ...loginRoutes,
      {
        element: <RequireRole any={["APPLICANT", "AGENT"]} />,
        children: [
          ...applicationRoutes,
          ...clockRoutes,
          ...licenceRoutes,
          ...filingRoutes,
          ...ownCommitmentRoutes,
        ],
      },
      {
        element: <RequireRole any={["APPLICANT", "AGENT", "INTERMEDIARY", ...OFFICERS]} />,
        children: noticeRoutes,
      },
      { element: <RequireRole any={["INTERMEDIARY"]} />, children: intermediaryDeskRoutes },
      { path: "*", element: <NotFoundPage /> },
    ],
  },
  {
    path: "/office",
    element: <OfficerLayout />,
    hydrateFallbackElement: <PageSkeleton />,
    errorElement: <CrashPage />,
    children: [
      {
        element: <RequireRole any={OFFICERS} />,
        children: [...officeRoutes, ...noticeRoutes, { path: "*", element: <NotFoundPage /> }],
      },
    ],
  },
];

export const createRouter = () => createBrowserRouter(routes);
