import type { components } from "../schema";

type Served = components["schemas"];

/** An entry of the public directory. */
export type Intermediary = Served["IntermediaryResource"];
/** A material of an application that an intermediary's service yields. */
export type ServiceNeed = Served["ServiceNeed"];
/** An order as its applicant and officers see it; days are working days, counted apart from every limit. */
export type IntermediaryOrder = Served["OrderInfo"];
/** An order as the intermediary sees it. */
export type ReceivedOrder = Served["ReceivedOrder"];
export type OrderState = IntermediaryOrder["state"];
