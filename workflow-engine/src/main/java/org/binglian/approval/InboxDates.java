package org.binglian.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.binglian.cases.ClockOwners;
import org.binglian.commitments.CommitmentChecks;
import org.binglian.worktime.ClockReading;
import org.binglian.worktime.RecountedRows;
import org.binglian.worktime.WorkCalendar;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/**
 * The dates of open tasks, counted anew when the calendar changes. Only rows that differ are written, each with a new version, so that a
 * step that was reading the old dates at the same moment is tried again instead of writing them back.
 */
@Component
class InboxDates extends RecountedRows<InboxDates.Row> {

    private static final String READ = """
            select id, kind, application_id, case_id, due_on, yellow_on, red_on, provisional, suspended
            from inbox_task where state = 'OPEN' and id > :after order by id""";

    private static final String WRITE = """
            update inbox_task set due_on = :dueOn, yellow_on = :yellowOn, red_on = :redOn, provisional = :provisional,
                version = version + 1
            where id = :id and state = 'OPEN'""";

    private final ClockOwners owners;
    private final CommitmentChecks checks;

    InboxDates(NamedParameterJdbcTemplate jdbc, ClockOwners owners, CommitmentChecks checks) {
        super(jdbc, READ, WRITE, "", Row::id);
        this.owners = owners;
        this.checks = checks;
    }

    /** @param subject the application, or the case when there is one */
    record Row(String id, boolean ofCase, boolean afterwards, UUID subject, TaskDates dates) {}

    @Override
    protected Row row(ResultSet row) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        return new Row(
                row.getString("id"),
                caseId != null,
                TaskKind.valueOf(row.getString("kind")).afterwards(),
                caseId == null ? row.getObject("application_id", UUID.class) : caseId,
                new TaskDates(
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("yellow_on", LocalDate.class),
                        row.getObject("red_on", LocalDate.class),
                        row.getBoolean("provisional"),
                        row.getBoolean("suspended")));
    }

    @Override
    protected List<SqlParameterSource> changes(List<Row> page, WorkCalendar calendar) {
        Map<UUID, ClockReading> ofChecks = checks.clocks(subjects(page, Row::afterwards), calendar);
        Map<UUID, ClockReading> others =
                new HashMap<>(owners.cases(subjects(page, row -> row.ofCase() && !row.afterwards()), calendar));
        others.putAll(owners.applications(subjects(page, row -> !row.ofCase()), calendar));
        List<SqlParameterSource> changes = new ArrayList<>();
        for (Row row : page) {
            ClockReading reading = (row.afterwards() ? ofChecks : others).get(row.subject());
            if (reading != null && !row.dates().sameDays(reading)) {
                changes.add(new MapSqlParameterSource("id", row.id())
                        .addValue("dueOn", reading.dueOn())
                        .addValue("yellowOn", reading.yellowOn())
                        .addValue("redOn", reading.redOn())
                        .addValue("provisional", reading.provisional()));
            }
        }
        return changes;
    }

    private static List<UUID> subjects(List<Row> page, Predicate<Row> which) {
        return page.stream().filter(which).map(Row::subject).distinct().collect(Collectors.toList());
    }
}
