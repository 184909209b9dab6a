export type * from "./dto/application";
export type * from "./dto/catalogue";
export type * from "./dto/commitments";
export type * from "./dto/common";
export type * from "./dto/intermediaries";
export type * from "./dto/licences";
export type * from "./dto/office";
export type * from "./dto/session";
