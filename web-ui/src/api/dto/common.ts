import type { components } from "../schema";

type Served = components["schemas"];

export type JsonObject = Record<string, unknown>;

export type FieldFault = Served["FieldError"];

/** RFC 9457 problem document; what a proxy answers may lack everything but the status. */
export type ProblemDocument = Pick<Served["Problem"], "status"> & Partial<Served["Problem"]>;

/** A case's clock: days are working days, dates are civil dates in Asia/Shanghai. */
export type CaseClock = Served["ClockResource"];
export type Lamp = CaseClock["lamp"];
