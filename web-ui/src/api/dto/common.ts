/** A page of a keyset-paged list: `next` is an opaque cursor, absent on the last page. */
export interface Page<T> {
  items: T[];
  next?: string | null;
}

/** A list that is always complete. */
export interface Items<T> {
  items: T[];
}

export type JsonObject = Record<string, unknown>;

export interface FieldFault {
  pointer: string;
  code: string;
  message: string;
}

/** RFC 9457 problem document. */
export interface ProblemDocument {
  type?: string;
  title?: string;
  status: number;
  detail?: string;
  instance?: string;
  errors?: FieldFault[];
  requestId?: string;
}

export type Lamp = "GREEN" | "YELLOW" | "RED" | "GREY";

/** A case's clock: days are working days, dates are civil dates in Asia/Shanghai. */
export interface CaseClock {
  acceptedOn?: string | null;
  startedOn?: string | null;
  limitDays: number;
  statutoryLimitDays?: number | null;
  usedDays: number;
  suspendedDays: number;
  dueOn: string;
  provisional: boolean;
  lamp: Lamp;
  overdue: boolean;
}
