package org.binglian.worktime;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * A legal period that runs, stands still and ends. A clock is its rows: each says what happened, when, by whom and why;
 * everything it shows is a pure function of the rows and the calendar. Steps that contradict the rows are an
 * {@link IllegalStateException}.
 */
@Entity
@Table(name = "statutory_clock")
public class StatutoryClock {

    /** Time-ordered, so that the primary key's index grows at its end. */
    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private ClockKind kind;

    private int limitDays;

    private @Nullable Integer statutoryLimitDays;

    @ElementCollection(fetch = FetchType.EAGER) // without them it shows nothing
    @CollectionTable(name = "clock_row", joinColumns = @JoinColumn(name = "clock_id"))
    @OrderColumn(name = "seq")
    @BatchSize(size = 100)
    @OptimisticLock(excluded = true) // whoever changes a clock holds its application
    private List<ClockRow> rows = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected StatutoryClock() {}

    /**
     * @param limitDays working days allowed without an extension
     * @param statutoryLimitDays what the law allows, when the limit is a promised shorter one
     */
    public static StatutoryClock started(
            ClockKind kind, LocalDate on, int limitDays, @Nullable Integer statutoryLimitDays, String by, String why) {
        if (limitDays < 0) {
            throw new IllegalArgumentException("A limit is not negative: " + limitDays);
        }
        StatutoryClock clock = new StatutoryClock();
        clock.id = IDS.generate();
        clock.kind = kind;
        clock.limitDays = limitDays;
        clock.statutoryLimitDays = statutoryLimitDays;
        clock.rows.add(new ClockRow(ClockEvent.STARTED, on, 0, by, why, null));
        return clock;
    }

    public UUID id() {
        return id;
    }

    public ClockKind kind() {
        return kind;
    }

    public LocalDate startedOn() {
        return rows.get(0).on();
    }

    public List<ClockRow> rows() {
        return List.copyOf(rows);
    }

    /** The limit with its extension, in working days. */
    public int limitDays() {
        return limitDays + rows.stream().mapToInt(ClockRow::days).sum();
    }

    /**
     * The days after {@code on} do not count until it is resumed (article 45). Several may stand side by side, each for a reason
     * of its own; days that lie in more than one of them are left out once.
     *
     * @param instrument number of what told the applicant, or another stable name: by it the suspension is ended
     */
    public void suspend(LocalDate on, String by, String why, String instrument) {
        require(!stopped() && open(instrument) == null, "suspend");
        add(new ClockRow(ClockEvent.SUSPENDED, on, 0, by, why, instrument));
    }

    /**
     * The day {@code on} is the last that does not count for the sake of this suspension.
     *
     * @param instrument with which it was suspended
     */
    public void resume(LocalDate on, String by, String why, String instrument) {
        ClockRow begun = open(instrument);
        if (begun == null) {
            throw new IllegalStateException("Nothing to resume: " + instrument + " does not suspend the clock");
        }
        if (on.isBefore(begun.on())) {
            throw new IllegalArgumentException("A suspension cannot end on " + on + ", before it began");
        }
        add(new ClockRow(ClockEvent.RESUMED, on, 0, by, why, instrument));
    }

    /** Article 42: once only. */
    public void extend(int days, LocalDate on, String by, String why, @Nullable String instrument) {
        require(!stopped() && !happened(ClockEvent.EXTENDED), "extend");
        if (days <= 0) {
            throw new IllegalArgumentException("An extension is at least a day: " + days);
        }
        add(new ClockRow(ClockEvent.EXTENDED, on, days, by, why, instrument));
    }

    /** Ends the clock; all open suspensions end with it. */
    public void stop(LocalDate on, String by, String why) {
        require(!stopped(), "stop");
        add(new ClockRow(ClockEvent.STOPPED, on, 0, by, why, null));
    }

    /** Whether it stands still, for one reason or for several. */
    public boolean suspended() {
        return !stopped() && !Suspensions.open(rows).isEmpty();
    }

    private @Nullable ClockRow open(String instrument) {
        return Suspensions.open(rows).get(instrument);
    }

    public boolean stopped() {
        return last().event() == ClockEvent.STOPPED;
    }

    /** What the clock shows on {@code today}, or on the day it was stopped, with the standard lamp thresholds. */
    public ClockReading read(WorkCalendar calendar, LocalDate today) {
        return read(calendar, today, LampThresholds.STANDARD);
    }

    /** The same for what is stored of it: a suspended clock is read as on the day of its last row, when it was stored. */
    ClockReading recount(WorkCalendar calendar, LocalDate today) {
        return read(calendar, suspended() ? last().on() : today);
    }

    public ClockReading read(WorkCalendar current, LocalDate today, LampThresholds thresholds) {
        LocalDate start = startedOn();
        LocalDate through = stopped() ? last().on() : today;
        WorkCalendar calendar = stopped() ? current.knownOn(through) : current;
        Suspensions suspensions = Suspensions.of(rows, through);
        int limit = limitDays();
        int suspendedDays = suspensions.workingDays(calendar, through);
        int used = calendar.between(start, through).count() - suspendedDays;
        DueDate due = suspensions.dayOfUse(calendar, start, limit);
        return new ClockReading(
                start,
                limit,
                statutoryLimitDays,
                used,
                suspendedDays,
                due.on(),
                due.provisional(),
                suspended() ? Lamp.GREY : thresholds.lamp(used, limit),
                used > limit,
                suspensions
                        .dayOfUse(calendar, start, thresholds.yellowFrom(limit))
                        .on(),
                suspensions.dayOfUse(calendar, start, limit + 1).on());
    }

    /** How the reading of that day comes about, day by day. */
    public ClockExplanation explain(WorkCalendar calendar, LocalDate today) {
        ClockReading reading = read(calendar, today);
        LocalDate present = today.isBefore(startedOn()) ? startedOn() : today;
        LocalDate through = stopped() ? last().on() : present;
        LocalDate last = reading.dueOn().isAfter(through) ? reading.dueOn() : through;
        WorkCalendar counted = stopped() ? calendar.knownOn(through) : calendar;
        List<ClockExplanation.Day> days = new DayByDay(counted, rows, through, stopped()).upTo(last);
        return new ClockExplanation(kind, startedOn(), through, stopped(), rows, days, reading);
    }

    /**
     * The due date if a suspension were added that lasts until the end of {@code until}; for what the applicant is told when it begins.
     */
    public DueDate dueIfSuspended(WorkCalendar calendar, LocalDate from, LocalDate until) {
        List<ClockRow> supposed = new ArrayList<>(rows);
        supposed.add(new ClockRow(ClockEvent.SUSPENDED, from, 0, "", "", "supposed"));
        return Suspensions.of(supposed, until).dayOfUse(calendar, startedOn(), limitDays());
    }

    private void add(ClockRow row) {
        if (row.on().isBefore(startedOn())) {
            throw new IllegalArgumentException("Nothing happens to a clock before it starts: " + row);
        }
        rows.add(row);
    }

    private boolean happened(ClockEvent event) {
        return rows.stream().anyMatch(row -> row.event() == event);
    }

    private ClockRow last() {
        return rows.get(rows.size() - 1);
    }

    private void require(boolean allowed, String step) {
        if (!allowed) {
            throw new IllegalStateException("Cannot " + step + " a clock that is " + last().event());
        }
    }
}
