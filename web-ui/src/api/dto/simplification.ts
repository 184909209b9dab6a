import type { components } from "../schema";

type Served = components["schemas"];

/** One department's attachment in a list; `faults` counts what could not be published yet. */
export type AttachmentSummary = Served["SummaryResource"];
export type SimplificationState = AttachmentSummary["state"];

export type Attachment = Served["AttachmentResource"];
export type SimplificationAction = Attachment["allowedActions"][number];

/** One item of an attachment; everything in it is computed by the server. `baselineLimitDays` is -1 for a new item. */
export type AttachmentRow = Served["AttachmentRow"];
/** A numbered line of an item's row. `key` is the same before and after. */
export type AttachmentLine = AttachmentRow["lines"][number];
export type Online = Served["Online"];

/** A guide as the department works on it: divisions and departments by their codes. */
export type DraftGuide = Served["ItemGuide"];
export type Precondition = DraftGuide["preconditions"][number];
export type Material = Served["MaterialRequirement"];
export type GuideStep = DraftGuide["steps"][number];

/** What the next version will say, and for each line the department's opinion in words. */
export type Proposal = Served["Proposal"];
export type ItemDraft = Served["DraftResource"];
export type DraftChange = ItemDraft["changes"][number];
/** A remark of the reform office on an item or on one line of it. */
export type LineComment = Served["DraftComment"];

/** What could be read of a filled sheet, and what not, cell by cell. */
export type ImportReport = Served["ImportResource"];

/** How far the departments have come, with the total and the target in percent. */
export type ProgressBoard = Served["BoardResource"];
export type ProgressRow = ProgressBoard["rows"][number];
export type ProgressFigures = ProgressBoard["total"];
/** The catalogue as it was from a day on which versions took effect. */
export type TrendPoint = Served["TrendResource"]["points"][number];
