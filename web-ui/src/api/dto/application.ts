import type { components } from "../schema";

type Served = components["schemas"];

export type Application = Served["ApplicationResource"];
export type ApplicationState = Application["state"];
export type ApplicationSummary = Served["ApplicationSummary"];
export type ApplicationCase = Served["CaseResource"];
export type CaseState = ApplicationCase["state"];
export type Channel = Application["channel"];
export type ApplicantAction = Application["allowedActions"][number];

export type NewApplication = Served["OpenApplication"];
export type ApplicationPatch = Served["SaveApplication"];
export type ApplicationForm = Served["FormResource"];

/** A round of corrections; open while `answeredAt` is missing. */
export type Corrections = Served["CorrectionsResource"];
/** `requirement` is one of the materials, or `form:<field>` for an entry of the form. */
export type CorrectionFault = Corrections["items"][number];

export type MaterialLine = Served["MaterialLine"];
export type MaterialResult = MaterialLine["result"];
/** `naive` is what separate filings would ask for, `asked` what the applicant really has to hand in. */
export type MaterialList = Served["MaterialsResource"];

export type TimelineEntry = Pick<Served["Line"], "at" | "text"> & Partial<Served["Line"]>;
/** A process model with where it stands: ids of the elements that it is at and of those that it has left. */
export type DiagramModel = Served["DiagramResource"];
/** What anyone sees who has the number and the query code: no personal data. */
export type PublicProgress = Served["ProgressResource"];
/** A clock explained day by day. */
export type ClockAccount = Served["ClockAccountResource"];
export type ExplainedDay = ClockAccount["days"][number];
export type ExplainedRow = ClockAccount["rows"][number];
