package org.binglian.licences.library;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.binglian.identity.Actor;
import org.binglian.licences.LicenceChange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds holders once of each threshold before a licence expires. The screens count the days themselves; what is kept here is that the
 * reminder was due, in the trail. Two nodes that remind at the same time collide in the key, and one of them leaves it to the other.
 */
@Component
class ExpiryReminders {

    private static final Logger LOG = LoggerFactory.getLogger(ExpiryReminders.class);
    private static final int AT_ONCE = 200;

    private final Licences licences;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final List<Integer> days;

    ExpiryReminders(
            Licences licences,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${binglian.licences.reminders:90,30,7}") List<Integer> days) {
        this.licences = licences;
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        this.days = days.stream().sorted().toList();
    }

    @Scheduled(cron = "0 10 6 * * *", zone = "Asia/Shanghai")
    void remind() {
        int all = 0;
        for (int before : days) { // the nearest first, so that a licence entered late is reminded of once
            int some;
            do {
                some = remind(before);
                all += some;
            } while (some == AT_ONCE);
        }
        LOG.info("Reminded of {} licences that expire soon", all);
    }

    private int remind(int before) {
        LocalDate today = LocalDate.now(clock);
        Integer some = transaction.execute(status -> {
            List<Licence> ending = licences.toRemind(today, today.plusDays(before), before, AT_ONCE);
            ending.forEach(licence -> keep(licence, before));
            return ending.size();
        });
        return some == null ? 0 : some;
    }

    private void keep(Licence licence, int before) {
        jdbc.sql("insert into licence_reminder (licence, days_before, reminded_at) values (?, ?, ?)")
                .params(licence.info().id(), before, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new LicenceChange(
                LicenceChange.Kind.EXPIRY_REMINDED, licence.info(), null, Actor.SYSTEM, clock.instant()));
    }
}
