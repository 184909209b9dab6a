package org.binglian.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.Conflict;
import org.binglian.identity.RegionScope;
import org.binglian.identity.Role;
import org.binglian.worktime.ClockReading;
import org.jspecify.annotations.Nullable;

/**
 * A row of the inbox: what is to be done, by whom and by when.
 */
@Entity
class InboxTask {

    enum State {
        OPEN,
        DONE,
        TAKEN_BACK
    }

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Id
    private String id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private TaskKind kind;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    private TaskSubject subject;

    /** Of the subject: what belongs together in one case is found by it. */
    private UUID subjectId;

    private String searchText;

    @Embedded
    private TaskDates dates;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private @Nullable String claimedBy;
    private @Nullable String claimedByName;
    private @Nullable String completedBy;
    private @Nullable Instant completedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable TaskAction action;

    @Column(name = "comment_text")
    private @Nullable String comment;

    private Instant createdAt;

    InboxTask(String id, TaskKind kind, TaskSubject subject, ClockReading clock, Instant at) {
        this.id = id;
        this.kind = kind;
        this.role = kind.role();
        this.subject = subject;
        this.subjectId = subject.id();
        this.searchText = subject.searchText().toLowerCase(Locale.ROOT);
        this.createdAt = at;
        this.dates = TaskDates.of(clock);
    }

    /** Takes over the dates of the clock; called whenever the clock's rows change. */
    void follow(ClockReading clock) {
        dates = TaskDates.of(clock);
    }

    void claim(Actor by) {
        requireFree(by);
        assign(by);
    }

    /** Open, and in nobody else's hands. */
    void requireFree(Actor by) {
        requireOpen();
        if (claimedBy != null && !claimedBy.equals(by.username())) {
            throw new Conflict("task.claimed", Set.of("OPEN"), String.valueOf(claimedByName));
        }
    }

    void release(Actor by) {
        requireOpen();
        if (!by.username().equals(claimedBy)) {
            throw new Conflict("task.not-yours", Set.of("OPEN"));
        }
        claimedBy = null;
        claimedByName = null;
    }

    /** Hands the task to a colleague who may act on it too. */
    void handTo(Actor colleague, Actor by) {
        claim(by);
        assign(colleague);
    }

    private void assign(Actor to) {
        claimedBy = to.username();
        claimedByName = to.displayName();
    }

    void complete(TaskAction what, @Nullable String why, Actor by, Instant at) {
        claim(by);
        state = State.DONE;
        action = what;
        comment = why;
        completedBy = by.username();
        completedAt = at;
    }

    boolean open() {
        return state == State.OPEN;
    }

    @Nullable String claimedBy() {
        return claimedBy;
    }

    /** @param handlers whoever is to hear of it */
    LampTurned turned(LampTurn turn, Set<String> handlers, Instant at) {
        return new LampTurned(
                id,
                kind,
                turn,
                turn == LampTurn.RED ? dates.redOn() : dates.yellowOn(),
                dates.dueOn(),
                subject.applicationId(),
                subject.applicationNumber(),
                subject.caseId(),
                subject.caseNumber(),
                subject.itemName(),
                subject.region(),
                department(),
                handlers,
                at);
    }

    void takeBack() {
        if (state == State.OPEN) {
            state = State.TAKEN_BACK;
        }
    }

    boolean completedBy(Actor by, TaskAction what) {
        return state == State.DONE && action == what && by.username().equals(completedBy);
    }

    void requireOpen() {
        if (state != State.OPEN) {
            throw new Conflict("task.done", Set.of("OPEN"));
        }
    }

    boolean mayBeTakenBy(Actor actor) {
        String department = subject.department();
        String division = subject.division();
        return actor.has(role)
                && switch (role) {
                    case WINDOW_OFFICER ->
                        actor.region() != null && RegionScope.covers(actor.region(), subject.region());
                    case REVIEWER -> department != null && mayReview(actor, department, division);
                    default -> department != null && actor.worksFor(department);
                };
    }

    /** What no division stands for is any reviewer's of the department. */
    private static boolean mayReview(Actor actor, String department, @Nullable String division) {
        return division == null ? actor.worksFor(department) : actor.worksFor(department, division);
    }

    String id() {
        return id;
    }

    /** Id of what the process that waits for the task is about. */
    UUID process() {
        return kind.afterwards() ? Objects.requireNonNull(caseId()) : applicationId();
    }

    /** What was done. */
    TaskAction action() {
        return Objects.requireNonNull(action);
    }

    TaskKind kind() {
        return kind;
    }

    UUID applicationId() {
        return subject.applicationId();
    }

    @Nullable UUID caseId() {
        return subject.caseId();
    }

    /** Null when the task is a window's, which any window of the region may take. */
    @Nullable String department() {
        return role == Role.WINDOW_OFFICER ? null : subject.department();
    }

    @Nullable String division() {
        return subject.division();
    }

    boolean touchedBy(Actor actor) {
        return actor.username().equals(completedBy) || actor.username().equals(claimedBy);
    }

    TaskView view(LocalDate today, Actor reader) {
        return new TaskView(
                id,
                kind,
                subject.applicationId(),
                subject.applicationNumber(),
                subject.caseId(),
                subject.caseNumber(),
                subject.item(),
                subject.itemName(),
                subject.applicantName(),
                subject.department(),
                subject.division(),
                dates.dueOn(),
                dates.provisional(),
                dates.lamp(completedAt == null ? today : LocalDate.ofInstant(completedAt, SHANGHAI)),
                claimedBy,
                claimedByName,
                createdAt,
                completedAt,
                action,
                comment,
                state == State.OPEN && mayBeTakenBy(reader) ? kind.actions() : List.of());
    }

    @SuppressWarnings("NullAway.Init")
    protected InboxTask() {
        // for Hibernate
    }
}
