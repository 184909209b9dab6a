package org.binglian.commitments.checked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.binglian.worktime.ClockReading;
import org.binglian.worktime.CountedDates;
import org.binglian.worktime.OpenClocks;
import org.binglian.worktime.WorkCalendar;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The days by which checks are to be done, counted anew when the calendar changes; those of concluded checks stay. */
@Component
class CheckDates implements CountedDates {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int PAGE = 1000;

    private static final String READ = """
            select case_id, clock_id, due_on from commitment_check
            where concluded_at is null and case_id > :after order by case_id limit\s""" + PAGE;

    private static final String WRITE = """
            update commitment_check set due_on = :dueOn, version = version + 1
            where case_id = :id and concluded_at is null""";

    private final NamedParameterJdbcTemplate jdbc;
    private final OpenClocks clocks;

    CheckDates(NamedParameterJdbcTemplate jdbc, OpenClocks clocks) {
        this.jdbc = jdbc;
        this.clocks = clocks;
    }

    private record Row(UUID caseId, UUID clockId, LocalDate dueOn) {}

    @Override
    public int recount(WorkCalendar calendar) {
        int changed = 0;
        List<Row> page = page(BEFORE_ALL);
        while (!page.isEmpty()) {
            changed += write(page, calendar);
            page = page(page.get(page.size() - 1).caseId());
        }
        return changed;
    }

    private List<Row> page(UUID after) {
        return jdbc.query(
                READ,
                Map.of("after", after),
                (row, number) -> new Row(
                        row.getObject("case_id", UUID.class),
                        row.getObject("clock_id", UUID.class),
                        row.getObject("due_on", LocalDate.class)));
    }

    private int write(List<Row> page, WorkCalendar calendar) {
        Map<UUID, ClockReading> readings =
                clocks.readings(page.stream().map(Row::clockId).toList(), calendar);
        List<SqlParameterSource> changes = new ArrayList<>();
        for (Row row : page) {
            LocalDate dueOn = readings.get(row.clockId()).dueOn();
            if (!dueOn.equals(row.dueOn())) {
                changes.add(new MapSqlParameterSource("id", row.caseId()).addValue("dueOn", dueOn));
            }
        }
        jdbc.batchUpdate(WRITE, changes.toArray(SqlParameterSource[]::new));
        return changes.size();
    }
}
