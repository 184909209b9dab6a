package org.binglian.materials.decided;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A filed application that waits for a sharing which did not answer when it was submitted. */
@Entity
@Table(name = "material_wait")
class Wait implements Persistable<UUID> {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final int LONGEST_AFTER = 6;

    @Id
    private UUID applicationId;

    private int tries;
    private Instant nextTryAt;

    @SuppressWarnings("NullAway.Init")
    Wait() {}

    Wait(UUID applicationId, Instant now) {
        this.applicationId = applicationId;
        this.nextTryAt = now.plus(FIRST);
    }

    /** After one minute, two, four and so on, at last once an hour. */
    void postpone(Instant now) {
        tries++;
        nextTryAt = now.plus(FIRST.multipliedBy(1L << Math.min(tries, LONGEST_AFTER)));
    }

    @Override
    public UUID getId() {
        return applicationId;
    }

    /** Only new ones are ever saved. */
    @Override
    public boolean isNew() {
        return true;
    }
}
