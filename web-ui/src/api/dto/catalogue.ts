import type { JsonObject } from "./common";

export interface FormSpec {
  schema: JsonObject;
  uiSchema: JsonObject;
}

export interface ItemSummary {
  code: string;
  name: string;
  kind: "LICENSING" | "APPROVAL_NATURE";
  department: string;
  departmentName: string;
  version: number;
  promisedLimitDays: number;
  statutoryLimitDays: number;
  online: OnlineStatus;
  visits: number;
}

export interface OnlineStatus {
  status: "ONLINE" | "EXEMPT" | "PLANNED";
  since?: string | null;
  reason?: string | null;
  plannedOn?: string | null;
}

export interface MaterialRequirement {
  requirement: string;
  materialType: string;
  title: string;
  essential: boolean;
  mayFollow?: boolean;
  copies?: string | null;
  source?: string | null;
  basis?: string | null;
  note?: string | null;
}

/** 办事指南: the guide of an item version. */
export interface ItemGuide extends ItemSummary {
  effectiveFrom: string;
  status: "confirmed" | "to-confirm";
  handlingLevel?: string | null;
  conditions: string[];
  materials: MaterialRequirement[];
  preconditions: { text: string; basis?: string | null; level?: string | null }[];
  steps: { name: string; divisions: string[]; limitDays?: number | null }[];
  specialProcedures: { procedure: string; name: string; days: number; basis?: string | null }[];
  intermediaryServices?: { name: string; materialType: string; days: number; basis?: string | null }[];
  fees?: string | null;
  limitBasis?: string | null;
  results: { licenceType: string; title: string }[];
  commitmentAllowed?: boolean;
  legalBases: string[];
  contact?: Contact | null;
  faq: { question: string; answer: string }[];
}

export interface Contact {
  place?: string | null;
  hours?: string | null;
  enquiryPhone?: string | null;
  complaintPhone?: string | null;
}

export interface StageItem {
  code: string;
  name: string;
  department: string;
  departmentName: string;
  after: string[];
}

export interface Stage {
  code: string;
  name: string;
  items: StageItem[];
}

export interface JointServiceSummary {
  code: string;
  name: string;
  lead: string;
  leadName: string;
  limitDays: number;
  stages: Stage[];
}

export interface JointService extends JointServiceSummary {
  questions: FormSpec;
}

export interface ApplicableItem {
  item: string;
  name: string;
  department: string;
  departmentName: string;
  applies: boolean;
  reason: string;
  clause: string;
  after: string[];
}
