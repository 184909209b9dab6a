package org.binglian.supervision.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.Forbidden;
import org.binglian.identity.Role;
import org.binglian.supervision.FiguresRow;
import org.binglian.supervision.SupervisionFigures;
import org.binglian.worktime.WorkCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OwnFigures implements SupervisionFigures {

    private static final String ONLINE = "ONLINE";

    private final FactTable facts;
    private final FollowedLog log;
    private final Directory directory;
    private final WorkCalendar calendar;

    OwnFigures(FactTable facts, FollowedLog log, Directory directory, WorkCalendar calendar) {
        this.facts = facts;
        this.log = log;
        this.directory = directory;
        this.calendar = calendar;
    }

    @Override
    @Transactional
    public List<FiguresRow> month(Actor reader, String region, YearMonth month) {
        if (!reader.has(Role.SUPERVISION) && !reader.has(Role.REFORM_OFFICE)) {
            throw new Forbidden("supervision.not-for-role");
        }
        return month(region, month);
    }

    @Override
    @Transactional
    public List<FiguresRow> month(String region, YearMonth month) {
        directory.region(region);
        log.catchUp();
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        Map<String, Tally> tallies = new HashMap<>();
        Tally total = new Tally();
        facts.inMonth(region, SupervisionFact.Kind.ACCEPTED, first, last).forEach(accepted -> {
            boolean online = accepted.channel().equals(ONLINE);
            of(tallies, accepted).accept(online);
            total.accept(online);
        });
        Map<UUID, List<SupervisionFact>> ended = new LinkedHashMap<>();
        facts.ofCasesEnded(region, first, last)
                .forEach(fact -> ended.computeIfAbsent(fact.caseId(), id -> new ArrayList<>())
                        .add(fact));
        ended.values().forEach(course -> {
            SeenCourse seen = SeenCourse.of(course, calendar);
            of(tallies, course.get(0)).complete(seen);
            total.complete(seen);
        });
        List<FiguresRow> rows = new ArrayList<>();
        for (DepartmentInfo department : directory.departments(region)) {
            rows.add(tallies.getOrDefault(department.code(), new Tally()).row(department.code()));
        }
        rows.add(total.row("total"));
        return rows;
    }

    @Override
    public long rebuild() {
        return log.rebuild();
    }

    private static Tally of(Map<String, Tally> tallies, SupervisionFact fact) {
        return tallies.computeIfAbsent(fact.department(), department -> new Tally());
    }

    private static final class Tally {

        private long accepted;
        private long online;
        private long completed;
        private long usedDays;
        private long overdue;

        void accept(boolean byNet) {
            accepted++;
            online += byNet ? 1 : 0;
        }

        void complete(SeenCourse seen) {
            completed++;
            usedDays += seen.usedDays();
            overdue += seen.overdue() ? 1 : 0;
        }

        FiguresRow row(String department) {
            BigDecimal average = completed == 0
                    ? null
                    : BigDecimal.valueOf(usedDays).divide(BigDecimal.valueOf(completed), 1, RoundingMode.HALF_UP);
            return new FiguresRow(department, accepted, online, completed, average, overdue);
        }
    }
}
