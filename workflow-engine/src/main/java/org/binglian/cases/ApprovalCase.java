package org.binglian.cases;

import static org.binglian.cases.CaseState.ACCEPTED;
import static org.binglian.cases.CaseState.APPROVED;
import static org.binglian.cases.CaseState.FILED;
import static org.binglian.cases.CaseState.NOT_ACCEPTED;
import static org.binglian.cases.CaseState.REFUSED;
import static org.binglian.cases.CaseState.REVOKED;
import static org.binglian.cases.CaseState.SUSPENDED;
import static org.binglian.cases.CaseState.TERMINATED;
import static org.binglian.cases.CaseState.UNDER_REVIEW;
import static org.binglian.cases.CaseState.WITHDRAWN;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.binglian.documents.InstrumentInfo;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.NewId;
import org.binglian.worktime.StatutoryClock;
import org.jspecify.annotations.Nullable;

/** One item at one department inside an application (办件): has its own clock and is what the ledger counts. */
@Entity
class ApprovalCase {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID applicationId;
    private int position;
    private String number;

    @Embedded
    private FiledItem filed;

    @Enumerated(EnumType.STRING)
    private CaseState state = FILED;

    private LocalDate receivedOn;
    private @Nullable LocalDate acceptedOn;
    private @Nullable Instant reviewStartedAt;
    private @Nullable LocalDate endedOn;
    private @Nullable String reason;
    private @Nullable String decidedBy;
    private @Nullable UUID decision;

    /** Digest of the commitments that the letter of the case holds; none while it rests on no commitment. */
    private @Nullable String committed;

    private @Nullable LocalDate revokedOn;
    private @Nullable String decisionNumber;

    @OneToOne(cascade = CascadeType.ALL, fetch = FetchType.EAGER) // nobody reads a case without its clock
    @JoinColumn(name = "clock_id")
    private @Nullable StatutoryClock clock;

    ApprovalCase(UUID applicationId, int position, String number, FiledItem filed, LocalDate receivedOn) {
        this.id = NewId.uuid();
        this.applicationId = applicationId;
        this.position = position;
        this.number = number;
        this.filed = filed;
        this.receivedOn = receivedOn;
    }

    void accept(LocalDate on, StatutoryClock caseClock) {
        require(FILED);
        state = ACCEPTED;
        acceptedOn = on;
        clock = caseClock;
    }

    void notAccept(LocalDate on, String why, Actor by) {
        require(FILED);
        end(NOT_ACCEPTED, on, why, by);
    }

    void startReview(Instant at) {
        require(ACCEPTED);
        state = UNDER_REVIEW;
        reviewStartedAt = at;
    }

    /** Several may stand side by side. */
    @Clause("article 45")
    void suspend(LocalDate on, Actor by, String why, String instrument) {
        requireSuspendable();
        state = SUSPENDED;
        clock().suspend(on, by.username(), why, instrument);
    }

    /** The case goes on when nothing else suspends it. */
    void resume(LocalDate on, Actor by, String why, String instrument) {
        require(SUSPENDED);
        clock().resume(on, by.username(), why, instrument);
        if (!clock().suspended()) {
            state = UNDER_REVIEW;
        }
    }

    @Clause("article 42")
    void extend(int days, LocalDate on, Actor by, String why, String instrument) {
        requireClockRunning();
        clock().extend(days, on, by.username(), why, instrument);
    }

    void approve(LocalDate on, Actor by, @Nullable String why) {
        require(UNDER_REVIEW);
        end(APPROVED, on, why, by);
    }

    void decidedIn(InstrumentInfo approval) {
        decision = approval.id();
        decisionNumber = approval.number();
    }

    void refuse(LocalDate on, Actor by, String why) {
        require(UNDER_REVIEW);
        end(REFUSED, on, why, by);
    }

    void terminate(LocalDate on, String why) {
        require(ACCEPTED, UNDER_REVIEW, SUSPENDED);
        end(TERMINATED, on, why, Actor.SYSTEM);
    }

    void withdraw(LocalDate on, String why, Actor by) {
        state.requireOneOf(CaseState.OPEN);
        end(WITHDRAWN, on, why, by);
    }

    /** Takes the approval back. The case ended when it was decided, and its clock and its day of completion stay as they were. */
    @Clause("2.1.3d")
    void revoke(LocalDate on, String why, Actor by) {
        require(APPROVED);
        state = REVOKED;
        revokedOn = on;
        reason = why;
        decidedBy = by.username();
    }

    /** @param digest of the commitments that the case rests on; none when it rests on none */
    void commit(@Nullable String digest) {
        committed = digest;
    }

    boolean holds(@Nullable String digest) {
        return Objects.equals(committed, digest);
    }

    boolean committed() {
        return committed != null;
    }

    private void end(CaseState end, LocalDate on, @Nullable String why, Actor by) {
        state = end;
        endedOn = on;
        reason = why;
        decidedBy = by.username();
        if (clock != null) {
            clock.stop(on, by.username(), end.name());
        }
    }

    void requireUnderReview() {
        require(UNDER_REVIEW);
    }

    void requireSuspendable() {
        require(UNDER_REVIEW, SUSPENDED);
    }

    void requireSuspended() {
        require(SUSPENDED);
    }

    /** It runs from acceptance on, also while the case waits for what it builds on. */
    void requireClockRunning() {
        require(ACCEPTED, UNDER_REVIEW);
    }

    private void require(CaseState first, CaseState... rest) {
        state.requireOneOf(EnumSet.of(first, rest));
    }

    StatutoryClock clock() {
        if (clock == null) {
            throw new IllegalStateException("Case " + number + " was never accepted");
        }
        return clock;
    }

    @Nullable StatutoryClock clockIfStarted() {
        return clock;
    }

    UUID id() {
        return id;
    }

    UUID applicationId() {
        return applicationId;
    }

    String number() {
        return number;
    }

    FiledItem filed() {
        return filed;
    }

    String item() {
        return filed.item();
    }

    String itemName() {
        return filed.name();
    }

    int itemVersion() {
        return filed.version();
    }

    String department() {
        return filed.department();
    }

    List<String> after() {
        return filed.after();
    }

    CaseState state() {
        return state;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    @Nullable LocalDate acceptedOn() {
        return acceptedOn;
    }

    @Nullable LocalDate endedOn() {
        return endedOn;
    }

    /** Number of the decision on approval; none before. */
    @Nullable String decisionNumber() {
        return decisionNumber;
    }

    UUID decision() {
        if (decision == null) {
            throw new IllegalStateException("Case " + number + " has no decision");
        }
        return decision;
    }

    @Nullable String reason() {
        return reason;
    }

    @SuppressWarnings("NullAway.Init")
    protected ApprovalCase() {
        // for Hibernate
    }
}
