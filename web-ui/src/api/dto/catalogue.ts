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

/** Where a version stands today. */
export type InForce = "IN_FORCE" | "SCHEDULED" | "SUPERSEDED";
/** 办事指南: the guide of an item version. */
export type ItemGuide = Served["GuideResource"] & { inForce: InForce; effectiveUntil?: string };
export type MaterialRequirement = ItemGuide["materials"][number];
export type GuidePrecondition = ItemGuide["preconditions"][number];
/** A template or a sample that can be downloaded. */
export type GuideFile = Served["GuideFile"];

export type ItemVersion = Served["VersionResource"] & {
  effectiveUntil?: string;
  inForce: InForce;
  /** What changed and why; the first versions may lack it. */
  change?: Served["VersionChange"];
  preconditions: number;
};

/** One thing that differs between two versions; texts ready to show. */
export interface GuideChange {
  field: string;
  fieldTitle: string;
  /** Which line of the field, when it is a list. */
  line?: string;
  kind: "ADDED" | "REMOVED" | "CHANGED";
  before?: string;
  after?: string;
}

export interface GuideDiff {
  code: string;
  name: string;
  from: number;
  to: number;
  change?: Served["VersionChange"];
  changes: GuideChange[];
}

/** What items can be looked for by, with how many there are. */
export type ItemTopics = Served["TopicsResource"];
export type Topic = Served["Topic"];

/** One publication of a department's attachment: what came into force by it. */
export type CataloguePublication = Served["PublicationResource"];

export type JointServiceSummary = Served["JointServiceSummary"];
export type JointService = Served["JointServiceResource"];
export type Stage = JointService["stages"][number];

export type ApplicableItem = Served["ApplicableItemResource"];
