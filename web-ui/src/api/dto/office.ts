import type { components } from "../schema";

type Served = components["schemas"];

export type Queue = "mine" | "group" | "done" | "involved";

/** A line of the inbox. Without a case it concerns the whole application. */
export type TaskRow = Served["TaskResource"];
export type TaskKind = TaskRow["kind"];
/** What can be done with a task, the applicant's favour first; nothing when it is done. */
export type TaskAction = TaskRow["actions"][number];

/** Everything an officer needs for one task. */
export type TaskDesk = Served["DeskResource"];
/** `requirement` is one of the application's materials, or `form:<field>`. */
export type Correction = Served["Correction"];
export type OriginalFinding = Served["OriginalFinding"];
export type TaskCompletion = Omit<Served["CompleteTask"], "action"> & { action: TaskAction };

/** A division's opinion, for the one who decides. */
export type Opinion = Served["OpinionResource"];
export type CaseDetail = Served["CaseDetailResource"];
export type SuspendCase = Served["Suspend"];
export type SpecialProcedure = SuspendCase["procedure"];
export type ExtendCase = Served["Extend"];

/** Attachment 3 of one month and region. */
export type Ledger = Served["LedgerResource"];
export type LedgerRow = Served["Row"];
/** Numbers of cases, except the mean of the days used, which is absent when nothing was completed. */
export type LedgerFigures = Served["Total"];
export type LedgerFigure = "accepted" | "online" | "completed" | "overdue";
/** One case behind a figure; names nobody. */
export type LedgerCase = Served["LedgerCase"];

/** What supervision found. */
export type SupervisionFinding = Served["FindingResource"];
export type SupervisionFindingDetail = Served["FindingDetail"];
/** A step about a finding. */
export type FindingStep = Served["ActOnFinding"];
/** A department's monthly score with what it lost points for. */
export type DepartmentScore = Served["DepartmentScore"];
/** A department's month as supervision counts it. */
export type SupervisedFigures = Served["SupervisedFigures"];
