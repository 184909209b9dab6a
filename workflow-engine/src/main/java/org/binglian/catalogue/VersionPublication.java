package org.binglian.catalogue;

import java.util.UUID;

/** The step of the process that makes the new versions of a simplification. */
public interface VersionPublication {

    /**
     * Publishes every changed item of the round, in the transaction in which that was ordered.
     *
     * @throws org.binglian.identity.Rejected when a version may not be published
     */
    void carryOut(UUID simplification);
}
