package org.binglian.cases;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When an application took each step of its life; filled in as it goes. */
@Embeddable
class Course {

    private Instant createdAt;
    private Instant savedAt;
    private @Nullable Instant submittedAt;
    private @Nullable LocalDate receivedOn;
    private @Nullable LocalDate acceptedOn;
    private boolean deemedAccepted;
    private @Nullable Instant repliedAt;
    private @Nullable Instant deliveredAt;
    private @Nullable Instant closedAt;

    Course(Instant opened) {
        this.createdAt = opened;
        this.savedAt = opened;
    }

    void saved(Instant at) {
        savedAt = at;
    }

    void submitted(LocalDate on, Instant at) {
        receivedOn = on;
        submittedAt = at;
    }

    void accepted(LocalDate from, boolean byLaw) {
        acceptedOn = from;
        deemedAccepted = byLaw;
    }

    void replied(Instant at) {
        repliedAt = at;
    }

    void delivered(Instant at) {
        deliveredAt = at;
    }

    void closed(Instant at) {
        closedAt = at;
    }

    Milestones milestones() {
        return new Milestones(
                createdAt,
                savedAt,
                submittedAt,
                receivedOn,
                acceptedOn,
                deemedAccepted,
                repliedAt,
                deliveredAt,
                closedAt);
    }

    @SuppressWarnings("NullAway.Init")
    protected Course() {
        // for Hibernate
    }
}
