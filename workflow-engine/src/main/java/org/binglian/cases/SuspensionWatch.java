package org.binglian.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks every ten minutes which special procedures outlast what the applicant was told; few go on at any time. */
@Component
public class SuspensionWatch {

    private record Open(UUID id, UUID caseId, String kind, int expectedDays, LocalDate startedOn) {}

    private final JdbcClient jdbc;
    private final CaseSnapshots cases;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Today today;
    private final AtomicBoolean ready = new AtomicBoolean();

    SuspensionWatch(
            JdbcClient jdbc,
            CaseSnapshots cases,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Today today) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.events = events;
        this.transaction = transaction;
        this.today = today;
    }

    /** Not while the demo data live through past months. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        ready.set(true);
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT2M")
    void lookEveryTenMinutes() {
        if (ready.get()) {
            look();
        }
    }

    /** Looks now; safe to call at any time. */
    public void look() {
        List<Open> open = jdbc.sql(
                        "select id, case_id, kind, expected_days, started_on from special_procedure where ended_on is null order by id")
                .query(Open.class)
                .list();
        for (Open procedure : open) {
            LocalDate until = today.calendar()
                    .dueDate(procedure.startedOn(), procedure.expectedDays())
                    .on();
            if (today.date().isAfter(until)) {
                transaction.executeWithoutResult(status -> events.publishEvent(new SuspensionOverran(
                        procedure.id(),
                        cases.of(procedure.caseId()),
                        procedure.kind(),
                        procedure.expectedDays(),
                        until,
                        today.now())));
            }
        }
    }
}
