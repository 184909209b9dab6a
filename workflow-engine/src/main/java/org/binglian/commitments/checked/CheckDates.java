package org.binglian.commitments.checked;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.binglian.worktime.ClockReading;
import org.binglian.worktime.OpenClocks;
import org.binglian.worktime.RecountedRows;
import org.binglian.worktime.WorkCalendar;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The days by which checks are to be done, counted anew when the calendar changes; those of concluded checks stay. */
@Component
class CheckDates extends RecountedRows<CheckDates.Row> {

    private static final String READ = """
            select case_id, clock_id, due_on from commitment_check
            where concluded_at is null and case_id > :after order by case_id""";

    private static final String WRITE = """
            update commitment_check set due_on = :dueOn, version = version + 1
            where case_id = :id and concluded_at is null""";

    private final OpenClocks clocks;

    CheckDates(NamedParameterJdbcTemplate jdbc, OpenClocks clocks) {
        super(jdbc, READ, WRITE, new UUID(0, 0), Row::caseId);
        this.clocks = clocks;
    }

    record Row(UUID caseId, UUID clockId, LocalDate dueOn) {}

    @Override
    protected Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("case_id", UUID.class),
                row.getObject("clock_id", UUID.class),
                row.getObject("due_on", LocalDate.class));
    }

    @Override
    protected List<SqlParameterSource> changes(List<Row> page, WorkCalendar calendar) {
        Map<UUID, ClockReading> readings =
                clocks.readings(page.stream().map(Row::clockId).toList(), calendar);
        List<SqlParameterSource> changes = new ArrayList<>();
        for (Row row : page) {
            LocalDate dueOn = readings.get(row.clockId()).dueOn();
            if (!dueOn.equals(row.dueOn())) {
                changes.add(new MapSqlParameterSource("id", row.caseId()).addValue("dueOn", dueOn));
            }
        }
        return changes;
    }
}
