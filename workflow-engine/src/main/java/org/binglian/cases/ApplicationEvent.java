package org.binglian.cases;

import java.time.Instant;
import java.util.UUID;
import org.binglian.identity.Actor;

/** Something that happened to an application. Published inside the transaction that made it happen. */
public interface ApplicationEvent {

    UUID applicationId();

    Actor by();

    Instant at();

    /** Stable name of what happened, as written to the audit trail and the timeline. */
    default String name() {
        return getClass().getSimpleName();
    }
}
