import type { components } from "../schema";

type Served = components["schemas"];

/** What the person was told. */
export type NoticeToMe = Served["NoticeResource"];
/** Where mail and short messages go. */
export type NoticeAddress = Served["NoticeAddress"];
