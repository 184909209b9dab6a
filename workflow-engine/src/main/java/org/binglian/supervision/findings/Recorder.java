package org.binglian.supervision.findings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.binglian.identity.Accounts;
import org.binglian.identity.Actor;
import org.binglian.identity.Directory;
import org.binglian.identity.Role;
import org.binglian.notifications.Notice;
import org.binglian.notifications.Notifications;
import org.binglian.supervision.FindingKind;
import org.binglian.worktime.WorkCalendar;
import org.springframework.stereotype.Component;

/** Keeps findings once, says by when the department answers, and tells its administrators; lamps tell those who handle the case instead. */
@Component
class Recorder {

    /** Working days in which a department answers. */
    static final int ANSWER = 5;

    private static final Set<FindingKind> TOLD_BY_THEIR_LAMP = Set.of(FindingKind.YELLOW, FindingKind.OVERDUE);

    private final FindingTable table;
    private final Directory directory;
    private final Accounts accounts;
    private final Notifications notifications;
    private final WorkCalendar calendar;
    private final Clock clock;

    Recorder(
            FindingTable table,
            Directory directory,
            Accounts accounts,
            Notifications notifications,
            WorkCalendar calendar,
            Clock clock) {
        this.table = table;
        this.directory = directory;
        this.accounts = accounts;
        this.notifications = notifications;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Kept when the transaction commits, all of it together. */
    void record(Found found) {
        Findbook.ofThisTransaction(this::keep).add(found);
        tell(found);
    }

    private void keep(List<Found> all) {
        List<FindingTable.Kept> kept = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Found found : all) {
            if (keys.add(found.key())) {
                kept.add(new FindingTable.Kept(
                        found,
                        region(found),
                        calendar.dueDate(LocalDate.now(clock), ANSWER).on()));
            }
        }
        table.keep(kept);
    }

    private String region(Found found) {
        String department = found.department();
        String own = department == null
                ? found.region()
                : directory.department(department).region();
        return own == null ? "330000" : own;
    }

    private void tell(Found found) {
        String department = found.department();
        if (department != null && !TOLD_BY_THEIR_LAMP.contains(found.kind())) {
            Set<String> administrators = accounts.holding(Role.DEPARTMENT_ADMIN, department).stream()
                    .map(Actor::username)
                    .collect(Collectors.toSet());
            notifications.tell(new Notice(
                    "supervision/" + found.key(),
                    administrators,
                    "supervision.notice.found." + found.kind(),
                    List.of(found.caseNumber() == null ? found.applicationNumber() : found.caseNumber()),
                    "/office/supervision",
                    false));
        }
    }
}
