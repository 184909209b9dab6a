import type { components } from "../schema";
import type { JsonObject } from "./common";

type Served = components["schemas"];

/** A form as the server describes it: JSON Schema and how to show it. */
export interface FormSpec {
  schema: JsonObject;
  uiSchema: JsonObject;
}

export type ItemSummary = Served["ItemResource"];
/** 办事指南: the guide of an item version. */
export type ItemGuide = Served["GuideResource"];
export type MaterialRequirement = ItemGuide["materials"][number];

export type JointServiceSummary = Served["JointServiceSummary"];
export type JointService = Served["JointServiceResource"];
export type Stage = JointService["stages"][number];

export type ApplicableItem = Served["ApplicableItemResource"];
