package org.binglian.supervision.facts;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.binglian.cases.CaseSnapshot;
import org.binglian.cases.CaseSnapshots;
import org.binglian.cases.LoggedEvent;
import org.binglian.supervision.facts.SupervisionFact.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows the domain's log, which every change to a case writes in its own transaction, and makes a fact of every line that moves a figure:
 * supervision misses nothing and costs officers' requests nothing. Every minute, and before every count.
 */
@Component
class FollowedLog {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int PAGE = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Lines are numbered when they are written and seen when their transaction commits; none takes as long as this. */
    private static final Duration LATE = Duration.ofMinutes(10);

    private final CaseSnapshots cases;
    private final FactTable table;
    private final JdbcClient jdbc;

    FollowedLog(CaseSnapshots cases, FactTable table, JdbcClient jdbc) {
        this.cases = cases;
        this.table = table;
        this.jdbc = jdbc;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    @Transactional
    void everyMinute() {
        catchUp();
    }

    /** @return the number of facts that were missing */
    @Transactional
    long catchUp() {
        UUID after = jdbc.sql("select followed_to from supervision_follower for update")
                .query(UUID.class)
                .single();
        long added = 0;
        UUID last = after;
        List<LoggedEvent> lines;
        do {
            lines = cases.log(last, PAGE);
            added += append(lines);
            last = lines.isEmpty() ? last : lines.get(lines.size() - 1).id();
        } while (lines.size() == PAGE);
        UUID safe = earlier(last);
        if (safe.compareTo(after) > 0) {
            jdbc.sql("update supervision_follower set followed_to = ?")
                    .param(safe)
                    .update();
        }
        return added;
    }

    /** Forgets all facts and follows the log from its beginning. */
    @Transactional
    long rebuild() {
        jdbc.sql("update supervision_follower set followed_to = ?")
                .param(BEFORE_ALL)
                .update();
        table.clear();
        return catchUp();
    }

    private int append(List<LoggedEvent> lines) {
        Set<UUID> known = table.known(lines.stream().map(LoggedEvent::id).toList());
        List<SupervisionFact> facts = new ArrayList<>();
        for (LoggedEvent line : lines) {
            if (!known.contains(line.id())) {
                kind(line).flatMap(kind -> fact(line, kind)).ifPresent(facts::add);
            }
        }
        table.append(facts);
        return facts.size();
    }

    private static Optional<Kind> kind(LoggedEvent line) {
        return Optional.ofNullable(
                switch (line.event()) {
                    case "CaseAccepted" -> Kind.ACCEPTED;
                    case "CaseSuspended" -> Kind.SUSPENDED;
                    case "CaseResumed" -> Kind.RESUMED;
                    case "CaseExtended" -> Kind.EXTENDED;
                    case "CaseDecided", "CaseWithdrawn", "CaseTerminated" -> Kind.ENDED;
                    default -> null;
                });
    }

    /** Nothing of a case that was never accepted: it is in no figure. */
    private Optional<SupervisionFact> fact(LoggedEvent line, Kind kind) {
        CaseSnapshot c = cases.of(line.caseId());
        LocalDate accepted = c.acceptedOn();
        if (accepted == null) {
            return Optional.empty();
        }
        LocalDate entered = LocalDate.ofInstant(line.at(), SHANGHAI);
        // deemed acceptance counts from the day of receipt, whenever it was entered
        LocalDate on = kind == Kind.ACCEPTED && c.deemedAccepted() ? accepted : entered;
        return Optional.of(new SupervisionFact(
                line.id(),
                c.caseId(),
                c.caseNumber(),
                c.department(),
                c.channel().name(),
                kind,
                on,
                line.at(),
                kind == Kind.ACCEPTED ? limit(c) : kind == Kind.EXTENDED ? days(line) : 0,
                kind == Kind.ENDED ? String.valueOf(line.details().get("state")) : null));
    }

    /** The limit that was promised at acceptance, without what it was extended by since. */
    private int limit(CaseSnapshot c) {
        int extended = cases.log(c.caseId()).stream()
                .filter(line -> line.event().equals("CaseExtended"))
                .mapToInt(FollowedLog::days)
                .sum();
        return c.clock() == null ? 0 : c.clock().limitDays() - extended;
    }

    private static int days(LoggedEvent extended) {
        return extended.details().get("days") instanceof Number days ? days.intValue() : 0;
    }

    /** The smallest id of the moment that lies {@link #LATE} before the one of this id (its first 48 bits are milliseconds). */
    private static UUID earlier(UUID id) {
        long moment = (id.getMostSignificantBits() >>> 16) - LATE.toMillis();
        return moment <= 0 ? BEFORE_ALL : new UUID(moment << 16, 0);
    }
}
