package org.binglian.worktime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.Fault;
import org.binglian.identity.Forbidden;
import org.binglian.identity.Position;
import org.binglian.identity.Rejected;
import org.binglian.identity.Role;
import org.binglian.worktime.CalendarOverview.CalendarYear;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The years of the calendar for those who keep it, who are system administrators; for others every call is {@link Forbidden}. A year is
 * entered when the State Council has announced it, and entered again when the announcement is changed; what counted before stays in the
 * history.
 */
@Service
@Clause("article 82")
public class CalendarYears {

    private final CurrentCalendar calendar;
    private final CalendarChanges changes;
    private final OpenClocks clocks;
    private final List<CountedDates> stored;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarYears(
            CurrentCalendar calendar,
            CalendarChanges changes,
            OpenClocks clocks,
            List<CountedDates> stored,
            ApplicationEventPublisher events,
            Clock clock) {
        this.calendar = calendar;
        this.changes = changes;
        this.clocks = clocks;
        this.stored = stored;
        this.events = events;
        this.clock = clock;
    }

    /** From the first announced year to two years after this one, or after the last announced one. */
    @Transactional(readOnly = true)
    public CalendarOverview overview(Actor reader) {
        requireAdministrator(reader);
        List<CalendarChange> made = changes.all();
        KnownYears known = calendar.stored();
        int last =
                known.years().keySet().stream().max(Comparator.naturalOrder()).orElse(Announcement.FIRST_YEAR);
        int until = Math.min(
                Announcement.LAST_YEAR, Math.max(last + 1, LocalDate.now(clock).getYear() + 2));
        return new CalendarOverview(
                known.version(),
                IntStream.rangeClosed(Announcement.FIRST_YEAR, until)
                        .mapToObj(year -> {
                            Optional<CalendarChange> latest = latest(made, year);
                            return new CalendarYear(
                                    year,
                                    known.years().containsKey(year),
                                    latest.map(CalendarChange::source).orElse(null),
                                    latest.map(CalendarChange::at).orElse(null));
                        })
                        .toList());
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.has(Role.SYSTEM_ADMIN)) {
            throw new Forbidden("calendar.administrators-only");
        }
    }

    private static Optional<CalendarChange> latest(List<CalendarChange> made, int year) {
        return made.stream().filter(change -> change.year() == year).reduce((earlier, later) -> later);
    }

    /** @throws Rejected when there is no such year in the calendar */
    @Transactional(readOnly = true)
    public YearInfo year(int year, Actor reader) {
        requireAdministrator(reader);
        List<Fault> faults = new ArrayList<>();
        Announcement.requireKnown(year, faults);
        Rejected.ifAny(faults);
        KnownYears known = calendar.stored();
        AnnouncedYear announced = known.years().get(year);
        List<CalendarChange> made =
                changes.all().stream().filter(change -> change.year() == year).toList();
        return new YearInfo(
                known.version(),
                year,
                announced != null,
                announced == null ? YearDays.NONE : announced.days(),
                latest(made, year).map(CalendarChange::source).orElse(null),
                made.stream()
                        .sorted(Comparator.comparing(CalendarChange::version).reversed())
                        .map(CalendarChange::view)
                        .toList());
    }

    /**
     * Reads a file into a draft, which is then previewed and entered like one that was typed.
     *
     * @throws Rejected naming every line that cannot be read
     */
    public YearDraft read(int year, byte[] file, Actor by) {
        requireAdministrator(by);
        return AnnouncementFile.read(year, file);
    }

    /**
     * What the announcement would change; changes nothing.
     *
     * @param after where the page of moved clocks begins
     * @throws Rejected naming every fault
     */
    @Transactional(readOnly = true)
    public CalendarPreview preview(int year, YearDraft draft, @Nullable Position after, int limit, Actor by) {
        requireAdministrator(by);
        Announcement announcement = Announcement.of(year, draft);
        KnownYears known = calendar.stored();
        AnnouncedCalendar proposed = known.with(announcement.year());
        Comparison comparison = new Comparison(after == null ? null : after.uuid(0), limit);
        clocks.compare(known.now(), proposed, comparison::add);
        return comparison.preview(known.version(), Comparison.days(year, known.now(), proposed));
    }

    /**
     * Enters an announcement and counts anew, in the same transaction, every stored date of what is open. The process counts by it from the
     * moment of the commit, other nodes within seconds.
     *
     * @param ifVersion refuses when the calendar is not at the version that the administrator has seen
     * @throws Rejected naming every fault, or when it says what counts already
     */
    @Transactional
    public YearInfo announce(int year, YearDraft draft, IntConsumer ifVersion, Actor by) {
        requireAdministrator(by);
        Announcement announcement = Announcement.of(year, draft);
        int version = changes.lockedVersion();
        ifVersion.accept(version);
        KnownYears known = calendar.stored();
        AnnouncedYear before = known.years().get(year);
        if (announcement.year().equals(before)) {
            throw new Rejected(new Fault("", "calendar.nothing-changes", Integer.toString(year)));
        }
        AnnouncedCalendar proposed = known.with(announcement.year());
        Comparison comparison = new Comparison(null, 0);
        clocks.compare(known.now(), proposed, comparison::add);
        CalendarChange change = new CalendarChange(
                version + 1,
                year,
                announcement.source(),
                announcement.year().line(),
                before == null ? null : before.line(),
                by.username(),
                by.displayName(),
                clock.instant(),
                comparison.moved());
        changes.append(change);
        stored.forEach(dates -> dates.recount(proposed));
        events.publishEvent(new CalendarChanged(
                year,
                change.version(),
                change.source(),
                change.before(),
                change.announcement(),
                change.moved(),
                by,
                change.at()));
        takeOverAtCommit();
        return year(year, by);
    }

    private void takeOverAtCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                calendar.catchUp();
            }
        });
    }
}
