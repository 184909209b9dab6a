package org.binglian.licences;

import java.util.UUID;
import org.binglian.identity.Clause;

/** The sealed PDFs of licences, each made once. */
@Clause("2.3.2d")
public interface LicenceDocuments {

    /**
     * The licence's document; made now when nobody has asked for it before and the run that makes them has not come to it yet.
     *
     * @throws org.binglian.identity.NotFound when there is no such licence
     * @throws org.binglian.identity.Conflict when an outside library keeps the licence, and its document too
     */
    byte[] pdf(UUID licence);
}
