package org.binglian.worktime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps this node's calendar and the stored dates in step with announcements: takes over what another node committed, and counts once more
 * what was being counted by the old calendar while the new one was committed.
 */
@Component
class CalendarKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarKeeping.class);

    /** By then every node counts by the new calendar, and what was under way before has ended. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(3);

    private final CurrentCalendar calendar;
    private final CalendarChanges changes;
    private final List<CountedDates> stored;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CalendarKeeping(
            CurrentCalendar calendar,
            CalendarChanges changes,
            List<CountedDates> stored,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.calendar = calendar;
        this.changes = changes;
        this.stored = stored;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void catchUp() {
        calendar.catchUp();
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void settle() {
        Instant before = clock.instant().minus(UNDER_WAY);
        if (changes.unsettled(before)) {
            transaction.executeWithoutResult(status -> {
                changes.lockedVersion(); // of several nodes one after the other, and not while an administrator
                // changes it
                if (changes.unsettled(before)) {
                    WorkCalendar now = calendar.stored().now();
                    int changed = stored.stream()
                            .mapToInt(dates -> dates.recount(now))
                            .sum();
                    changes.settle(before);
                    LOG.info("Counted {} dates once more after the calendar was changed", changed);
                }
            });
        }
    }
}
