import type { components } from "../schema";

type Served = components["schemas"];

/** The years that the calendar knows. */
export type CalendarOverview = Served["CalendarOverview"];
/** One year with its history. */
export type CalendarYear = Served["YearInfo"];
/** An announcement as it is entered. */
export type EnteredYear = Served["EnteredYear"];
/** What an announcement would change. */
export type CalendarPreview = Served["PreviewResource"];
