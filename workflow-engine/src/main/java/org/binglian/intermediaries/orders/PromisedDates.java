package org.binglian.intermediaries.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.binglian.identity.Clause;
import org.binglian.worktime.CountedDates;
import org.binglian.worktime.WorkCalendar;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The days by which reports were promised, counted anew when the calendar changes; those of ended orders stay. */
@Component
@Clause("2.1.3c")
class PromisedDates implements CountedDates {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int PAGE = 1000;

    private static final String READ = """
            select id, confirmed_on, promised_days, promised_on from intermediary_order
            where state = 'CONFIRMED' and id > :after order by id limit\s""" + PAGE;

    private static final String WRITE = """
            update intermediary_order set promised_on = :promisedOn, version = version + 1
            where id = :id and state = 'CONFIRMED'""";

    private final NamedParameterJdbcTemplate jdbc;

    PromisedDates(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID id, LocalDate confirmedOn, int promisedDays, LocalDate promisedOn) {}

    @Override
    public int recount(WorkCalendar calendar) {
        int changed = 0;
        List<Row> page = page(BEFORE_ALL);
        while (!page.isEmpty()) {
            changed += write(page, calendar);
            page = page(page.get(page.size() - 1).id());
        }
        return changed;
    }

    private List<Row> page(UUID after) {
        return jdbc.query(
                READ,
                Map.of("after", after),
                (row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("confirmed_on", LocalDate.class),
                        row.getInt("promised_days"),
                        row.getObject("promised_on", LocalDate.class)));
    }

    private int write(List<Row> page, WorkCalendar calendar) {
        List<SqlParameterSource> changes = new ArrayList<>();
        for (Row row : page) {
            LocalDate promisedOn =
                    calendar.dueDate(row.confirmedOn(), row.promisedDays()).on();
            if (!promisedOn.equals(row.promisedOn())) {
                changes.add(new MapSqlParameterSource("id", row.id()).addValue("promisedOn", promisedOn));
            }
        }
        jdbc.batchUpdate(WRITE, changes.toArray(SqlParameterSource[]::new));
        return changes.size();
    }
}
