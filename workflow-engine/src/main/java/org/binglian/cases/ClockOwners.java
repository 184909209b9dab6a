package org.binglian.cases;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.binglian.identity.Clause;
import org.binglian.worktime.ClockReading;
import org.binglian.worktime.OpenClocks;
import org.binglian.worktime.WorkCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which clock belongs to what, many at once: for whoever stores dates that a clock shows and has to count them anew by another calendar.
 * Every answer is by the id of what was asked for and leaves out what has no such clock.
 */
@Service
@Transactional(readOnly = true)
public class ClockOwners {

    private final EntityManager entityManager;
    private final OpenClocks clocks;
    private final Periods periods;
    private final Today today;

    ClockOwners(EntityManager entityManager, OpenClocks clocks, Periods periods, Today today) {
        this.entityManager = entityManager;
        this.clocks = clocks;
        this.periods = periods;
        this.today = today;
    }

    /** What the clocks of these cases show. */
    public Map<UUID, ClockReading> cases(Collection<UUID> ids, WorkCalendar calendar) {
        return readings(
                pairs("select c.id, k.id from ApprovalCase c join c.clock k where c.id in :ids", ids), calendar);
    }

    /** What the running clocks of these applications show: that of delivery, before the reply that of acceptance. */
    public Map<UUID, ClockReading> applications(Collection<UUID> ids, WorkCalendar calendar) {
        Map<UUID, UUID> running = acceptanceClocks(ids);
        running.putAll(pairs("select a.id, k.id from Application a join a.deliveryClock k where a.id in :ids", ids));
        return readings(running, calendar);
    }

    private Map<UUID, UUID> acceptanceClocks(Collection<UUID> ids) {
        return pairs("select a.id, k.id from Application a join a.acceptanceClock k where a.id in :ids", ids);
    }

    private Map<UUID, ClockReading> readings(Map<UUID, UUID> clockOf, WorkCalendar calendar) {
        Map<UUID, ClockReading> read = clocks.readings(clockOf.values(), calendar);
        Map<UUID, ClockReading> found = new HashMap<>();
        clockOf.forEach((owner, clock) -> found.put(owner, read.get(clock)));
        return found;
    }

    /** When acceptance by law falls due. */
    @Clause("article 32")
    public Map<UUID, Instant> acceptanceLapses(Collection<UUID> ids, WorkCalendar calendar) {
        Map<UUID, Instant> due = new HashMap<>();
        readings(acceptanceClocks(ids), calendar)
                .forEach((application, reading) -> due.put(application, periods.endOf(reading.dueOn())));
        return due;
    }

    /** When these delivered applications are filed away. */
    public Map<UUID, Instant> archiveDue(Collection<UUID> ids, WorkCalendar calendar) {
        Map<UUID, Instant> due = new HashMap<>();
        rows(
                        "select a.id, a.course.deliveredAt from Application a where a.id in :ids and a.course.deliveredAt is not null",
                        ids)
                .forEach(row -> due.put((UUID) row[0], periods.archiveDue(today.dayOf((Instant) row[1]), calendar)));
        return due;
    }

    /** Numbers of the cases, and of applications as a whole, to which these clocks belong. */
    public Map<UUID, String> numbers(Collection<UUID> clockIds) {
        Map<UUID, String> numbers = new HashMap<>();
        for (String owner : new String[] {
            "Application a join a.acceptanceClock", "Application a join a.deliveryClock", "ApprovalCase a join a.clock"
        }) {
            rows("select k.id, a.number from " + owner + " k where k.id in :ids", clockIds)
                    .forEach(row -> numbers.put((UUID) row[0], (String) row[1]));
        }
        return numbers;
    }

    private Map<UUID, UUID> pairs(String jpql, Collection<UUID> ids) {
        Map<UUID, UUID> pairs = new HashMap<>();
        rows(jpql, ids).forEach(row -> pairs.put((UUID) row[0], (UUID) row[1]));
        return pairs;
    }

    private Iterable<Object[]> rows(String jpql, Collection<UUID> ids) {
        return entityManager
                .createQuery(jpql, Object[].class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
