import type { Application, ApplicationCase, Channel, MaterialList } from "./application";
import type { FormSpec } from "./catalogue";
import type { JsonObject, Lamp } from "./common";

export type Queue = "mine" | "group" | "done" | "involved";

export type TaskAction =
  "ACCEPT" | "REQUEST_CORRECTIONS" | "NOT_ACCEPT" | "PASS" | "OBJECT" | "APPROVE" | "REFUSE" | "HAND_OVER";

export interface TaskRow {
  id: string;
  kind: string;
  name: string;
  applicationId: string;
  applicationNumber: string;
  caseId?: string | null;
  caseNumber?: string | null;
  item: string;
  itemName: string;
  applicant: string;
  division?: string | null;
  dueOn?: string | null;
  provisional?: boolean;
  lamp?: Lamp | null;
  claimedBy?: string | null;
  claimedByName?: string | null;
  createdAt: string;
  actions: TaskAction[];
}

export interface Task extends TaskRow {
  application: Application;
  materials: MaterialList;
  form: FormSpec & { data: JsonObject };
  case?: ApplicationCase | null;
  reasonRequired: TaskAction[];
  reasonTemplates: Partial<Record<TaskAction, string[]>>;
  prerequisites: { caseNumber: string; itemName: string; state: string }[];
}

export interface TaskCompletion {
  action: TaskAction;
  comment?: string;
  corrections?: { requirement: string; problem: string }[];
  trackingNumber?: string;
}

export interface Opinion {
  division: string;
  divisionName: string;
  action: TaskAction;
  comment?: string | null;
  by: string;
  at: string;
}

export interface CaseDetail extends ApplicationCase {
  opinions?: Opinion[];
  divisions?: Opinion[];
  application: Application;
}

export interface LedgerFigures {
  accepted: number;
  online: number;
  completed: number;
  averageDays: number | null;
  overdue: number;
}

export interface LedgerRow extends LedgerFigures {
  department: string;
  departmentName: string;
  portfolio?: string | null;
  newlyOnline: string[];
  remarks?: string | null;
  state: string;
}

export interface Ledger {
  month: string;
  region: string;
  state: string;
  rows: LedgerRow[];
  total: LedgerFigures;
}

export type LedgerFigure = "accepted" | "online" | "completed" | "overdue";

export interface LedgerCase {
  caseNumber: string;
  applicationNumber: string;
  item: string;
  itemName: string;
  channel: Channel;
  acceptedOn: string;
  completedOn?: string | null;
  outcome?: string | null;
  usedDays?: number | null;
  limitDays?: number | null;
  overdue: boolean;
}
