package org.binglian.commitments.checked;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.binglian.commitments.CheckInfo;
import org.binglian.commitments.CheckState;
import org.binglian.commitments.CheckedCase;
import org.binglian.identity.Actor;
import org.binglian.identity.Conflict;
import org.binglian.worktime.StatutoryClock;
import org.binglian.worktime.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** The check of one case that was approved on commitments; the case identifies it. */
@Entity
@Table(name = "commitment_check")
class Check {

    @Id
    private UUID caseId;

    @Version
    private @Nullable Integer version;

    private Subject subject;

    @OneToOne(cascade = CascadeType.ALL, fetch = FetchType.EAGER) // nobody reads a check without its clock
    @JoinColumn(name = "clock_id")
    private StatutoryClock clock;

    /** Of the clock, which is never suspended or extended; what lists are sorted by. */
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private CheckState state;

    private @Nullable String finding;
    private @Nullable String checkedBy;
    private @Nullable Instant concludedAt;

    @SuppressWarnings("NullAway.Init")
    protected Check() {}

    Check(CheckedCase subject, StatutoryClock clock, LocalDate dueOn) {
        this.caseId = subject.caseId();
        this.subject = Subject.of(subject);
        this.clock = clock;
        this.dueOn = dueOn;
        this.state = CheckState.TO_CHECK;
    }

    void proposeRevocation(String reason, Actor by) {
        require(CheckState.TO_CHECK);
        found(CheckState.REVOCATION_PROPOSED, reason, by);
    }

    void checkAgain(String reason, Actor by) {
        require(CheckState.REVOCATION_PROPOSED);
        found(CheckState.TO_CHECK, reason, by);
    }

    /** @param outcome KEPT or CORRECTED by whoever checks, REVOKED by whoever decides on the proposal */
    void conclude(CheckState outcome, @Nullable String why, Actor by, Instant at, LocalDate on) {
        require(outcome == CheckState.REVOKED ? CheckState.REVOCATION_PROPOSED : CheckState.TO_CHECK);
        found(outcome, why, by);
        concludedAt = at;
        clock.stop(on, by.username(), outcome.name());
    }

    private void found(CheckState next, @Nullable String what, Actor by) {
        state = next;
        finding = what;
        checkedBy = by.displayName();
    }

    private void require(CheckState required) {
        if (state != required) {
            throw new Conflict("commitment.check-state", Set.of(required.name()), state);
        }
    }

    UUID caseId() {
        return caseId;
    }

    Subject subject() {
        return subject;
    }

    StatutoryClock clock() {
        return clock;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    CheckInfo view(WorkCalendar calendar, LocalDate today) {
        return new CheckInfo(subject.view(caseId), state, clock.read(calendar, today), finding, checkedBy, concludedAt);
    }
}
