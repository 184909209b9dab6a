import type { CaseClock, FieldFault, JsonObject, Lamp } from "./common";
import type { FormSpec } from "./catalogue";

export type ApplicationState =
  | "DRAFT"
  | "SUBMITTED"
  | "CORRECTION_REQUESTED"
  | "ACCEPTED"
  | "IN_REVIEW"
  | "REPLIED"
  | "DELIVERED"
  | "CLOSED"
  | "NOT_ACCEPTED"
  | "WITHDRAWN";

export type CaseState =
  | "FILED"
  | "ACCEPTED"
  | "UNDER_REVIEW"
  | "SUSPENDED"
  | "APPROVED"
  | "REFUSED"
  | "NOT_ACCEPTED"
  | "WITHDRAWN"
  | "TERMINATED"
  | "REVOKED";

export type Channel = "ONLINE" | "WINDOW" | "POST" | "EMAIL" | "PHONE" | "TERMINAL";

export type ApplicantAction = "SUBMIT" | "CORRECT" | "WITHDRAW" | "ACKNOWLEDGE_RECEIPT";

export interface NewApplication {
  item?: string;
  jointService?: string;
  region: string;
  answers?: JsonObject;
  stage?: string;
  project?: string;
}

export interface FiledApplication {
  id: string;
  number: string;
  queryCode: string;
  state: ApplicationState;
  project?: string | null;
}

export interface ApplicationSummary {
  id: string;
  number: string;
  title: string;
  state: ApplicationState;
  submittedAt?: string | null;
  dueOn?: string | null;
  lamp?: Lamp | null;
  updatedAt: string;
}

export interface Delivery {
  method?: "ELECTRONIC" | "COURIER" | "WINDOW" | null;
  recipient?: string | null;
  phone?: string | null;
  address?: string | null;
  trackingNumber?: string | null;
}

export interface ApplicationCase {
  id: string;
  number: string;
  item: string;
  itemName: string;
  department: string;
  departmentName: string;
  state: CaseState;
  outcomeReason?: string | null;
  after: string[];
  clock?: CaseClock | null;
}

/** `requirement` is one of the materials, or `form:<field>` for an entry of the form. */
export interface CorrectionFault {
  requirement: string;
  title?: string | null;
  problem: string;
}

/** A round of corrections; open while `answeredAt` is missing. */
export interface Corrections {
  round: number;
  comment?: string | null;
  requestedAt: string;
  answeredAt?: string | null;
  items: CorrectionFault[];
}

export interface Application {
  id: string;
  number: string;
  /** Only its applicant gets it. */
  queryCode?: string | null;
  state: ApplicationState;
  channel: Channel;
  title: string;
  item?: string | null;
  jointService?: string | null;
  stage?: string | null;
  project?: string | null;
  region: string;
  regionName: string;
  applicant: { name: string; kind: "PERSON" | "ORGANISATION"; idNumberMasked?: string | null };
  answers: JsonObject;
  form: JsonObject;
  delivery?: Delivery | null;
  visits: { planned: number; made: number; explanation?: string | null };
  createdAt: string;
  savedAt?: string | null;
  submittedAt?: string | null;
  receivedOn?: string | null;
  acceptedOn?: string | null;
  acceptedByLaw?: boolean;
  repliedAt?: string | null;
  deliveredAt?: string | null;
  acceptanceDueOn?: string | null;
  corrections?: Corrections | null;
  cases: ApplicationCase[];
  allowedActions: ApplicantAction[];
}

export interface ApplicationPatch {
  answers?: JsonObject;
  form?: JsonObject;
  delivery?: JsonObject;
}

export interface ApplicationForm extends FormSpec {
  data: JsonObject;
  known?: { field: string; source: string }[];
}

export type MaterialResult =
  | "TO_UPLOAD"
  | "UPLOADED"
  | "SHARED_IN_APPLICATION"
  | "NUMBER_TO_VERIFY"
  | "NUMBER_VERIFIED"
  | "OBTAINED"
  | "TO_BE_OBTAINED"
  | "ON_FILE"
  | "COMMITMENT";

export interface StoredDocument {
  id: string;
  fileName: string;
  mediaType?: string | null;
  size: number;
  uploadedAt?: string | null;
}

export interface MaterialLine {
  requirement: string;
  materialType: string;
  title: string;
  items: string[];
  essential: boolean;
  result: MaterialResult;
  clause: string;
  explanation: string;
  document?: StoredDocument | null;
  licenceNumber?: string | null;
  sharedWith?: string | null;
  mayFollow?: boolean;
  commitmentAllowed?: boolean;
}

/** `naive` is what separate filings would ask for, `asked` what the applicant really has to hand in. */
export interface MaterialList {
  items: MaterialLine[];
  naive: number;
  asked: number;
}

export interface CheckResult {
  ready: boolean;
  errors: FieldFault[];
}

export interface Instrument {
  id: string;
  kind: string;
  title: string;
  number: string;
  issuedAt: string;
  issuer: string;
  caseNumber?: string | null;
}

export interface TimelineEntry {
  at: string;
  kind?: string;
  text: string;
  caseNumber?: string | null;
  department?: string | null;
  by?: string | null;
}

/** A process model with where it stands: ids of the elements that it is at and of those that it has left. */
export interface DiagramModel {
  process: string;
  name: string;
  caseNumber?: string | null;
  itemName?: string | null;
  xml: string;
  active: string[];
  done: string[];
}

export interface ProgressDiagram {
  models: DiagramModel[];
}

/** What anyone sees who has the number and the query code: no personal data. */
export interface PublicProgress {
  number: string;
  title: string;
  state: ApplicationState;
  submittedAt?: string | null;
  acceptedOn?: string | null;
  dueOn?: string | null;
  cases: { itemName: string; departmentName: string; state: CaseState; dueOn?: string | null }[];
  timeline: { at: string; text: string }[];
}
