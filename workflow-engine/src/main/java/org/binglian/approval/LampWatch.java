package org.binglian.approval;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.binglian.identity.Accounts;
import org.binglian.identity.Actor;
import org.binglian.worktime.WorkCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks every minute, and so after a start for what was missed, which open tasks turned yellow or red, and tells the other modules once
 * of each. Several processes may look at once: a turn is recorded under its key, and who comes second leaves it.
 */
@Component
public class LampWatch {

    private static final Logger LOG = LoggerFactory.getLogger(LampWatch.class);
    private static final int AT_ONCE = 200;
    private static final int PATIENCE = 2;

    private static final String FOUND = """
            select t.id from inbox_task t where t.state = 'OPEN' and not t.suspended and %s
                and not exists (select 1 from lamp_turn l where l.task_id = t.id and l.turn = :turn and l.turned_on = t.%s)
                and t.id > :after order by t.id fetch first :most rows only""";

    private final EntityManager entityManager;
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final WorkCalendar calendar;
    private final Clock clock;
    private final AtomicBoolean ready = new AtomicBoolean();

    LampWatch(
            EntityManager entityManager,
            JdbcClient jdbc,
            Accounts accounts,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            WorkCalendar calendar,
            Clock clock) {
        this.entityManager = entityManager;
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.events = events;
        this.transaction = transaction;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Not before the start is through: the demo data live through past months in it, and their lamps are nobody's business. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        ready.set(true);
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT15S")
    void lookEveryMinute() {
        if (ready.get()) {
            look();
        }
    }

    /**
     * Looks now.
     *
     * @return how many turns this call recorded
     */
    public int look() {
        LocalDate today = LocalDate.now(clock);
        LocalDate patience = calendarDaysBack(today);
        int seen = look(LampTurn.RED, "t.red_on <= :day", today)
                + look(LampTurn.YELLOW, "t.yellow_on <= :day and t.red_on > :today", today)
                + look(LampTurn.UNTENDED, "t.yellow_on <= :day and t.red_on > :today", patience);
        if (seen > 0) {
            LOG.info("{} lamps turned", seen);
        }
        return seen;
    }

    /** The last day since which two working days have passed. */
    private LocalDate calendarDaysBack(LocalDate today) {
        LocalDate day = today;
        while (calendar.between(day, today).count() < PATIENCE) {
            day = day.minusDays(1);
        }
        return day;
    }

    private int look(LampTurn turn, String condition, LocalDate day) {
        int seen = 0;
        String after = "";
        List<String> some;
        do {
            some = found(turn, condition, day, after);
            for (String task : some) {
                seen += record(task, turn) ? 1 : 0;
                after = task;
            }
        } while (some.size() == AT_ONCE);
        return seen;
    }

    private List<String> found(LampTurn turn, String condition, LocalDate day, String after) {
        JdbcClient.StatementSpec statement = jdbc.sql(FOUND.formatted(condition, column(turn)))
                .param("turn", turn.name())
                .param("day", day)
                .param("after", after)
                .param("most", AT_ONCE);
        if (turn != LampTurn.RED) {
            statement = statement.param("today", LocalDate.now(clock));
        }
        return statement.query(String.class).list();
    }

    private static String column(LampTurn turn) {
        return turn == LampTurn.RED ? "red_on" : "yellow_on";
    }

    private boolean record(String taskId, LampTurn turn) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> recorded(taskId, turn)));
        } catch (DuplicateKeyException e) {
            LOG.debug("Another process has recorded {} of task {}", turn, taskId, e);
            return false;
        }
    }

    private boolean recorded(String taskId, LampTurn turn) {
        InboxTask task = entityManager.find(InboxTask.class, taskId);
        if (task == null || !task.open()) {
            return false; // done while this was looking
        }
        LampTurned turned = task.turned(turn, handlers(task), clock.instant());
        jdbc.sql("insert into lamp_turn (task_id, turn, turned_on, seen_at) values (?, ?, ?, ?)")
                .params(taskId, turn.name(), turned.turnedOn(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(turned);
        return true;
    }

    private Set<String> handlers(InboxTask task) {
        String claimedBy = task.claimedBy();
        return claimedBy != null
                ? Set.of(claimedBy)
                : accounts.holding(task.kind().role(), task.department()).stream()
                        .filter(task::mayBeTakenBy)
                        .map(Actor::username)
                        .collect(Collectors.toSet());
    }
}
