package org.binglian.supervision;

import java.util.UUID;
import org.binglian.identity.Actor;

/** The audit trail. Changes enter it by their events; reading has no event, so whoever lets an officer read records it here. */
public interface Audit {

    /**
     * Records that somebody read personal data of an application. Call it before the data leave; outside of a read-only transaction,
     * because it writes.
     *
     * @param what stable name of what was read, such as {@code ApplicationRead}
     */
    void recordRead(Actor by, String what, UUID applicationId);

    /** The same for a licence of the library. */
    void recordLicenceRead(Actor by, String what, UUID licenceId);
}
