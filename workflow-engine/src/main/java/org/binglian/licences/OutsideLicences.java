package org.binglian.licences;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.binglian.identity.Clause;

/**
 * What libraries outside of this system have. Asking them takes as long as their settings allow; therefore it is refused
 * inside a transaction, which would hold a connection and perhaps a lock meanwhile.
 */
@Clause("2.1.1d")
public interface OutsideLicences {

    /** Whether there is any outside library; without one nobody needs to find out what could be asked. */
    boolean any();

    /**
     * Asks what is not known from the last minutes, and enters what comes into the library. A library that does not
     * answer leaves its kinds {@link Sharing#unavailable}; nobody is made to wait for it again and again.
     *
     * @param issuers code of the issuing department by kind of licence
     */
    void refresh(String holder, Map<String, String> issuers);

    /**
     * Asks about all of these kinds now.
     *
     * @throws org.binglian.identity.Unavailable when a library that has one of them gives no answer that can be believed,
     *     or sharing is switched off for its issuer
     */
    void fetch(String holder, Map<String, String> issuers);

    /**
     * The document of a licence that came from an outside library, as PDF.
     *
     * @throws org.binglian.identity.NotFound when none came from there with this id
     * @throws org.binglian.identity.Unavailable when the library does not give it now
     */
    byte[] document(UUID licence);

    /** Of every outside library, in the order of their codes. */
    List<OutsideState> states();
}
