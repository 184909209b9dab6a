package org.binglian.licences.outside;

import java.util.List;
import java.util.Set;
import org.binglian.identity.Clause;

/**
 * A library of licences outside of this system. Calls go over a network and may last as long as the settings allow, so
 * they are never made inside a transaction.
 */
@Clause("2.1.1d")
interface OutsideLibrary {

    /**
     * The holder's licences of these types that stand.
     *
     * @throws OutsideFault when it gives no answer, or one that cannot be right
     */
    List<OutsideEntry> find(String holder, Set<String> types);

    /**
     * A licence's document as PDF.
     *
     * @param reference by which the library itself knows the licence
     * @throws OutsideFault when it gives no answer, or something else than a PDF
     */
    byte[] document(String reference);
}
