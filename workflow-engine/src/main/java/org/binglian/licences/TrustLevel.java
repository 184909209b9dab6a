package org.binglian.licences;

import org.binglian.identity.Clause;

/** How far a licence or a document that serves as one may be relied on; shown wherever it is used again. */
@Clause("2.3.2f")
public enum TrustLevel {
    /** Issued by the authority itself, in this library or one that it shares. */
    A,
    /** The original was checked at a window; may be used again. */
    B,
    /** Uploaded; the original is still to be seen. */
    C,
    /** Made by the applicant. */
    D
}
