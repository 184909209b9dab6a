package org.binglian.documents;

import org.binglian.identity.Clause;

/** The electronic seals of departments (电子印章): a signature in a PDF that any reader can check. */
@Clause("2.3.2d")
public interface Seals {

    /**
     * Signs a PDF in the name of a department; nothing in it can be changed afterwards without that showing.
     *
     * @param department its code
     * @throws org.binglian.identity.Unavailable when a time-stamping authority is configured and does not answer
     */
    byte[] seal(byte[] pdf, String department);

    /**
     * Tells whether a PDF was sealed here and has stayed as it was.
     *
     * @throws org.binglian.identity.Rejected when it is no PDF that can be read without a password
     */
    SealCheck check(byte[] pdf);

    /** Whether the seals are only for trying the system out: the embedded default makes its own authority. */
    boolean onTrial();
}
