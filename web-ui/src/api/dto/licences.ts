import type { components } from "../schema";

type Served = components["schemas"];

/** A licence as its holder or its issuer reads it. */
export type Licence = Served["LicenceResource"];
export type Standing = Licence["standing"];
export type LicenceUse = Served["LicenceUseResource"];
export type LicenceEdition = Served["EditionResource"];
/** What anybody may know of a licence who has its code or its document. */
export type PublicLicence = Served["PublicLicenceResource"];
/** What came out of checking an uploaded document. */
export type DocumentVerdict = Served["VerdictResource"];
export type LicenceAction = "SUSPEND" | "RESUME" | "REVOKE" | "REPLACE";
