package org.binglian.materials;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.binglian.identity.Clause;

/** What other departments have and the applicant need not bring, while it is still to be fetched (2.1.1d). */
@Clause("2.1.1d")
public interface ToBeObtained {

    /** Code of the issuing department by kind of licence, of every kind that may be asked for elsewhere. */
    Map<String, String> issuers(MaterialContext context);

    /**
     * After submission: what is still to be obtained from outside of the application. What the application itself brings
     * forth comes in the order of its cases.
     */
    List<MaterialLine> outstanding(MaterialContext context);

    /**
     * After submission: decides anew every line that was to be obtained, and keeps those that the library has now. While
     * a sharing still does not answer, the application goes on waiting.
     *
     * @return the lines that are obtained since
     */
    List<MaterialLine> settle(MaterialContext context);

    /**
     * After submission, when the issuer has just answered: decides this line anew and keeps what comes of it, be it that
     * no such licence exists.
     *
     * @throws org.binglian.identity.NotFound when there is no such line
     */
    MaterialLine settle(MaterialContext context, String requirement);

    /**
     * Takes over applications that wait for a sharing, the one that has waited longest first; nobody else is given them
     * for a while, and longer after each time.
     */
    List<UUID> takeWaiting(int most);

    /** Nothing will be obtained for it any more. */
    void waitNoMore(UUID applicationId);
}
