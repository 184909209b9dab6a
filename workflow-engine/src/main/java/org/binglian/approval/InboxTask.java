package org.binglian.approval;

import jakarta.persistence.Column;
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
import java.util.Set;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.Conflict;
import org.binglian.identity.RegionScope;
import org.binglian.identity.Role;
import org.binglian.worktime.ClockReading;
import org.binglian.worktime.Lamp;
import org.jspecify.annotations.Nullable;

/**
 * A row of the inbox: who may act, when it is due and on which days its lamp turns; never the lamp itself, so that no job has to repaint
 * rows at midnight.
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

    private UUID applicationId;
    private String applicationNumber;
    private @Nullable UUID caseId;

    /** The case, or the application when the task is about the whole of it. */
    private UUID subjectId;

    private @Nullable String caseNumber;
    private @Nullable String item;
    private String itemName;
    private String applicantName;
    private String region;
    private @Nullable String department;
    private @Nullable String division;
    private String searchText;
    private LocalDate dueOn;
    private LocalDate yellowOn;
    private LocalDate redOn;
    private boolean provisional;
    private boolean suspended;

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
        this.applicationId = subject.applicationId();
        this.applicationNumber = subject.applicationNumber();
        this.caseId = subject.caseId();
        this.subjectId = subject.caseId() == null ? subject.applicationId() : subject.caseId();
        this.caseNumber = subject.caseNumber();
        this.item = subject.item();
        this.itemName = subject.itemName();
        this.applicantName = subject.applicantName();
        this.region = subject.region();
        this.department = subject.department();
        this.division = subject.division();
        this.searchText = subject.searchText().toLowerCase(Locale.ROOT);
        this.createdAt = at;
        follow(clock);
    }

    /** Takes over the dates of the clock; called whenever the clock's rows change. */
    void follow(ClockReading clock) {
        dueOn = clock.dueOn();
        yellowOn = clock.yellowOn();
        redOn = clock.redOn();
        provisional = clock.provisional();
        suspended = clock.lamp() == Lamp.GREY;
    }

    void claim(Actor by) {
        requireOpen();
        if (claimedBy != null && !claimedBy.equals(by.username())) {
            throw new Conflict("task.claimed", Set.of("OPEN"), String.valueOf(claimedByName));
        }
        assign(by);
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

    void takeBack() {
        if (state == State.OPEN) {
            state = State.TAKEN_BACK;
        }
    }

    boolean completedBy(Actor by, TaskAction what) {
        return state == State.DONE && action == what && by.username().equals(completedBy);
    }

    private void requireOpen() {
        if (state != State.OPEN) {
            throw new Conflict("task.done", Set.of("OPEN"));
        }
    }

    boolean mayBeTakenBy(Actor actor) {
        return actor.has(role)
                && switch (role) {
                    case WINDOW_OFFICER -> actor.region() != null && RegionScope.covers(actor.region(), region);
                    case REVIEWER -> department != null && division != null && actor.worksFor(department, division);
                    default -> department != null && actor.worksFor(department);
                };
    }

    String id() {
        return id;
    }

    TaskKind kind() {
        return kind;
    }

    UUID applicationId() {
        return applicationId;
    }

    @Nullable UUID caseId() {
        return caseId;
    }

    @Nullable String division() {
        return division;
    }

    boolean touchedBy(Actor actor) {
        return actor.username().equals(completedBy) || actor.username().equals(claimedBy);
    }

    TaskView view(LocalDate today, Actor reader) {
        return new TaskView(
                id,
                kind,
                applicationId,
                applicationNumber,
                caseId,
                caseNumber,
                item,
                itemName,
                applicantName,
                department,
                division,
                dueOn,
                provisional,
                lamp(completedAt == null ? today : LocalDate.ofInstant(completedAt, SHANGHAI)),
                claimedBy,
                claimedByName,
                createdAt,
                completedAt,
                action,
                comment,
                state == State.OPEN && mayBeTakenBy(reader) ? kind.actions() : List.of());
    }

    private Lamp lamp(LocalDate today) {
        if (suspended) {
            return Lamp.GREY;
        }
        if (!today.isBefore(redOn)) {
            return Lamp.RED;
        }
        return today.isBefore(yellowOn) ? Lamp.GREEN : Lamp.YELLOW;
    }

    @SuppressWarnings("NullAway.Init")
    protected InboxTask() {
        // for Hibernate
    }
}
