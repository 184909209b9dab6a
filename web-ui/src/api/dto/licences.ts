import type { components } from "../schema";

type Served = components["schemas"];

/** A licence as its holder or its issuer reads it. */
export type Licence = Served["LicenceResource"];
export type Standing = Licence["standing"];
export type LicenceUse = Served["LicenceUseResource"];
export type LicenceEdition = Served["EditionResource"];
export type LicenceAction = "SUSPEND" | "RESUME" | "REVOKE" | "REPLACE";
