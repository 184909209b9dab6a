import type { components } from "../schema";

type Served = components["schemas"];

export type SessionUser = Served["SessionView"];
export type Role = SessionUser["roles"][number];
export type Credentials = Served["Credentials"];
export type Region = Served["RegionInfo"];
export type Department = Served["DepartmentSummary"];
