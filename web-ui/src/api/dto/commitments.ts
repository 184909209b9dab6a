import type { components } from "../schema";

type Served = components["schemas"];

/** The check of what a case was approved on. */
export type CommitmentCheck = Served["CheckResource"];
export type CommitmentCheckState = CommitmentCheck["state"];
/** That a party broke its word. */
export type CreditRecord = Served["CreditRecordResource"];
