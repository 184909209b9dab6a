import type { Role } from "@/api/types";
import { INSPECTORS } from "@/features/commitments/readers";
import { LEDGER_READERS } from "@/features/ledgers/readers";
import { LICENCE_OFFICERS } from "@/features/licences/access";
import { TASK_WORKERS } from "@/features/office/roles";
import { FINDING_READERS } from "@/features/supervision/readers";
import { SIMPLIFIERS } from "@/features/simplification/access";

export interface NavigationEntry {
  to: string;
  /** Key in the namespace `app`. */
  label: string;
  /** Who sees it; everybody when absent. */
  any?: readonly Role[];
  /** Exact match only: the home page would otherwise always be "here". */
  end?: boolean;
}

export const OFFICERS: readonly Role[] = [
  "WINDOW_OFFICER",
  "REVIEWER",
  "DECISION_MAKER",
  "LEAD_COORDINATOR",
  "DEPARTMENT_ADMIN",
  "REFORM_OFFICE",
  "SUPERVISION",
  "SYSTEM_ADMIN",
];

export const applicantNavigation: readonly NavigationEntry[] = [
  { to: "/", label: "nav.home", end: true },
  { to: "/items", label: "nav.items" },
  { to: "/catalogue", label: "nav.catalogue" },
  { to: "/progress", label: "nav.progress" },
  { to: "/applications", label: "nav.applications", any: ["APPLICANT", "AGENT"] },
  { to: "/commitments", label: "nav.ownCommitments", any: ["APPLICANT", "AGENT"] },
  { to: "/licences", label: "nav.licences", any: ["APPLICANT"] },
  { to: "/intermediary-orders", label: "nav.intermediaryOrders", any: ["INTERMEDIARY"] },
  { to: "/office", label: "nav.office", any: OFFICERS },
];

/** At the foot of every public page: what is made public, for those who look for it there. */
export const publicityNavigation: readonly NavigationEntry[] = [
  { to: "/catalogue", label: "nav.publications" },
  { to: "/catalogue/not-online", label: "nav.notOnline" },
  { to: "/verify", label: "nav.verify" },
  { to: "/intermediaries", label: "nav.intermediaries" },
];

export const officerNavigation: readonly NavigationEntry[] = [
  { to: "/office/tasks", label: "nav.tasks", any: TASK_WORKERS },
  { to: "/office/commitments", label: "nav.commitments", any: INSPECTORS },
  { to: "/office/licences", label: "nav.issuedLicences", any: LICENCE_OFFICERS },
  { to: "/office/simplification", label: "nav.simplification", any: SIMPLIFIERS },
  { to: "/office/simplification/board", label: "nav.simplification", any: ["SUPERVISION"] },
  { to: "/office/supervision", label: "nav.supervision", any: FINDING_READERS },
  { to: "/office/ledgers", label: "nav.ledgers", any: LEDGER_READERS },
  { to: "/office/calendar", label: "nav.calendar", any: ["SYSTEM_ADMIN"] },
];
