package org.binglian.approval.camunda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.binglian.bpmn.JointApplicationProcess;
import org.binglian.cases.ClockOwners;
import org.binglian.worktime.RecountedRows;
import org.binglian.worktime.WorkCalendar;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/**
 * The engine's timers that wait for a date counted in working days, armed anew when the calendar changes: thousands at once, which the
 * engine would do one by one. A timer that is being carried out at the same moment has another revision by then and is tried again by the
 * engine, at its new date.
 */
@Component
class ArmedTimers extends RecountedRows<ArmedTimers.Timer> {

    private static final String READ = """
            select j.ID_ as id, j.REV_ as revision, j.DUEDATE_ as due, j.HANDLER_CFG_ as element, p.BUSINESS_KEY_ as subject
            from ACT_RU_JOB j join ACT_RU_EXECUTION p on p.ID_ = j.PROCESS_INSTANCE_ID_
            where j.TYPE_ = 'timer' and j.ID_ > :after order by j.ID_""";

    private static final String ARM =
            "update ACT_RU_JOB set DUEDATE_ = :due, REV_ = REV_ + 1 where ID_ = :id and REV_ = :revision";

    private final ClockOwners owners;

    ArmedTimers(NamedParameterJdbcTemplate jdbc, ClockOwners owners) {
        super(jdbc, READ, ARM, "", Timer::id);
        this.owners = owners;
    }

    record Timer(String id, int revision, Instant due, String element, UUID application) {}

    @Override
    protected Timer row(ResultSet row) throws SQLException {
        return new Timer(
                row.getString("id"),
                row.getInt("revision"),
                row.getTimestamp("due").toInstant(),
                row.getString("element"),
                UUID.fromString(row.getString("subject")));
    }

    @Override
    protected List<SqlParameterSource> changes(List<Timer> page, WorkCalendar calendar) {
        Map<String, Map<UUID, Instant>> due = new HashMap<>();
        due.put(
                JointApplicationProcess.Elements.ACCEPTANCE_DUE,
                owners.acceptanceLapses(of(page, JointApplicationProcess.Elements.ACCEPTANCE_DUE), calendar));
        due.put(
                JointApplicationProcess.Elements.ARCHIVE_DUE,
                owners.archiveDue(of(page, JointApplicationProcess.Elements.ARCHIVE_DUE), calendar));
        List<SqlParameterSource> changes = new ArrayList<>();
        for (Timer timer : page) {
            Instant at = due.getOrDefault(timer.element(), Map.of()).get(timer.application());
            if (at != null && !at.equals(timer.due())) {
                changes.add(new MapSqlParameterSource("id", timer.id())
                        .addValue("revision", timer.revision())
                        .addValue("due", Timestamp.from(at)));
            }
        }
        return changes;
    }

    private static List<UUID> of(List<Timer> page, String element) {
        return page.stream()
                .filter(timer -> timer.element().equals(element))
                .map(Timer::application)
                .toList();
    }
}
