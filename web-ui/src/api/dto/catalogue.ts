import type { components } from "../schema";
import type { JsonObject } from "./common";

type Served = components["schemas"];

/** A form as the server describes it: JSON Schema and how to show it. */
export interface FormSpec {
  schema: JsonObject;
  uiSchema: JsonObject;
}

export type ItemSummary = Served["ItemResource"];
export type ItemKind = ItemSummary["kind"];

/** 办事指南: the guide of an item version; it holds until the day before `effectiveUntil`. */
export type ItemGuide = Served["GuideResource"];
/** Where a version stands today. */
export type InForce = ItemGuide["inForce"];
export type MaterialRequirement = ItemGuide["materials"][number];
export type GuidePrecondition = ItemGuide["preconditions"][number];
/** A template or a sample that can be downloaded. */
export type GuideFile = Served["GuideFile"];

/** A version in the list of an item's; the first ones may lack the word of what changed and why. */
export type ItemVersion = Served["VersionResource"];
export type GuideDiff = Served["DiffResource"];
/** One thing that differs between two versions; texts ready to show. */
export type GuideChange = Served["ChangeResource"];

/** What items can be looked for by, with how many there are. */
export type ItemTopics = Served["TopicsResource"];
export type Topic = Served["Topic"];

/** One publication of a department's attachment: what came into force by it. */
export type CataloguePublication = Served["PublicationResource"];

export type JointServiceSummary = Served["JointServiceSummary"];
export type JointService = Served["JointServiceResource"];
export type Stage = JointService["stages"][number];

export type ApplicableItem = Served["ApplicableItemResource"];
