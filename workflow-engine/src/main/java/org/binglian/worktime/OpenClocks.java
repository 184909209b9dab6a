package org.binglian.worktime;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.jpa.HibernateHints;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads clocks many at once, by a calendar that need not be the present one. */
@Service
@Transactional(readOnly = true)
public class OpenClocks {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int PAGE = 1000;

    private final EntityManager entityManager;
    private final Clock clock;

    OpenClocks(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * What these clocks show, as it is stored of them: a suspended one as on the day of its last row.
     *
     * @return by the clock's id; nothing for an id that is none
     */
    public Map<UUID, ClockReading> readings(Collection<UUID> ids, WorkCalendar calendar) {
        LocalDate today = LocalDate.now(clock);
        return clocks(ids).stream()
                .collect(Collectors.toMap(StatutoryClock::id, found -> found.recount(calendar, today)));
    }

    private List<StatutoryClock> clocks(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<StatutoryClock> found = entityManager
                .createQuery(
                        "select c from StatutoryClock c left join fetch c.rows where c.id in :ids",
                        StatutoryClock.class)
                .setParameter("ids", ids)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
        found.forEach(entityManager::detach); // many pages of them, and none is changed
        return found;
    }

    /** One open clock under two calendars. */
    record Compared(StatutoryClock clock, DueDate before, DueDate after) {}

    /** Hands over every clock that has not been stopped, in the order of their ids. */
    void compare(WorkCalendar before, WorkCalendar after, Consumer<Compared> consumer) {
        LocalDate today = LocalDate.now(clock);
        List<UUID> ids = open(BEFORE_ALL);
        while (!ids.isEmpty()) {
            Map<UUID, StatutoryClock> found =
                    clocks(ids).stream().collect(Collectors.toMap(StatutoryClock::id, each -> each));
            ids.stream()
                    .map(found::get)
                    .map(each -> new Compared(each, due(each, before, today), due(each, after, today)))
                    .forEach(consumer);
            ids = open(ids.get(ids.size() - 1));
        }
    }

    private List<UUID> open(UUID after) {
        return entityManager
                .createQuery("""
                        select c.id from StatutoryClock c where c.id > :after
                        and not exists (select 1 from c.rows r where r.event = STOPPED) order by c.id""", UUID.class)
                .setParameter("after", after)
                .setMaxResults(PAGE)
                .getResultList();
    }

    private static DueDate due(StatutoryClock clock, WorkCalendar calendar, LocalDate today) {
        ClockReading reading = clock.recount(calendar, today);
        return new DueDate(reading.dueOn(), reading.provisional());
    }
}
