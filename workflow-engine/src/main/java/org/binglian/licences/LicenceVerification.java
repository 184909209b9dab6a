package org.binglian.licences;

import org.binglian.identity.Clause;

/** Anybody can find out whether a licence or a document is genuine. Each check is recorded, without a word about who checked. */
@Clause("2.3.2d")
public interface LicenceVerification {

    /** By the code that is printed on the licence and in its QR code. */
    Verdict byCode(String code);

    /**
     * By the document itself.
     *
     * @throws org.binglian.identity.Rejected when it is no PDF that can be read
     */
    Verdict byDocument(byte[] pdf);
}
