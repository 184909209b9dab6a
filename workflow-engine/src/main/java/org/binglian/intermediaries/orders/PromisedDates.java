package org.binglian.intermediaries.orders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.binglian.identity.Clause;
import org.binglian.worktime.RecountedRows;
import org.binglian.worktime.WorkCalendar;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The days by which reports were promised, counted anew when the calendar changes; those of ended orders stay. */
@Component
@Clause("2.1.3c")
class PromisedDates extends RecountedRows<PromisedDates.Row> {

    private static final String READ = """
            select id, confirmed_on, promised_days, promised_on from intermediary_order
            where state = 'CONFIRMED' and id > :after order by id""";

    private static final String WRITE = """
            update intermediary_order set promised_on = :promisedOn, version = version + 1
            where id = :id and state = 'CONFIRMED'""";

    PromisedDates(NamedParameterJdbcTemplate jdbc) {
        super(jdbc, READ, WRITE, new UUID(0, 0), Row::id);
    }

    record Row(UUID id, LocalDate confirmedOn, int promisedDays, LocalDate promisedOn) {}

    @Override
    protected Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("confirmed_on", LocalDate.class),
                row.getInt("promised_days"),
                row.getObject("promised_on", LocalDate.class));
    }

    @Override
    protected List<SqlParameterSource> changes(List<Row> page, WorkCalendar calendar) {
        List<SqlParameterSource> changes = new ArrayList<>();
        for (Row row : page) {
            LocalDate promisedOn =
                    calendar.dueDate(row.confirmedOn(), row.promisedDays()).on();
            if (!promisedOn.equals(row.promisedOn())) {
                changes.add(new MapSqlParameterSource("id", row.id()).addValue("promisedOn", promisedOn));
            }
        }
        return changes;
    }
}
