package org.binglian.worktime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** The announcements that administrators entered, appended and never changed. */
@Repository
class CalendarChanges {

    private static final String VERSION = "select version from calendar_version where id = 1";

    private static final String APPEND = """
            insert into calendar_change (version, calendar_year, source, announcement, announced_before, announced_by,
                announced_by_name, announced_at, moved, settled)
            values (:version, :year, :source, :announcement, :before, :by, :byName, :at, :moved, false)""";

    private final NamedParameterJdbcTemplate jdbc;

    CalendarChanges(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    int version() {
        return number(VERSION);
    }

    /** Holds the calendar until the end of the transaction, so that of two administrators one comes after the other. */
    int lockedVersion() {
        return number(VERSION + " for update");
    }

    private int number(String select) {
        return Objects.requireNonNull(jdbc.queryForObject(select, Map.of(), Integer.class));
    }

    /** In the order in which they were made. */
    List<CalendarChange> all() {
        return jdbc.query("select * from calendar_change order by version", CalendarChanges::row);
    }

    private static CalendarChange row(ResultSet row, int number) throws SQLException {
        return new CalendarChange(
                row.getInt("version"),
                row.getInt("calendar_year"),
                row.getString("source"),
                row.getString("announcement"),
                row.getString("announced_before"),
                row.getString("announced_by"),
                row.getString("announced_by_name"),
                row.getObject("announced_at", OffsetDateTime.class).toInstant(),
                row.getInt("moved"));
    }

    void append(CalendarChange change) {
        jdbc.update(
                APPEND,
                new MapSqlParameterSource("version", change.version())
                        .addValue("year", change.year())
                        .addValue("source", change.source())
                        .addValue("announcement", change.announcement())
                        .addValue("before", change.before())
                        .addValue("by", change.by())
                        .addValue("byName", change.byName())
                        .addValue("at", change.at().atOffset(ZoneOffset.UTC))
                        .addValue("moved", change.moved()));
        jdbc.update("update calendar_version set version = :version where id = 1", Map.of("version", change.version()));
    }

    boolean unsettled(Instant before) {
        return Objects.requireNonNull(jdbc.queryForObject(
                        "select count(*) from calendar_change where settled = false and announced_at <= :before",
                        at(before),
                        Long.class))
                > 0;
    }

    void settle(Instant before) {
        jdbc.update(
                "update calendar_change set settled = true where settled = false and announced_at <= :before",
                at(before));
    }

    private static Map<String, Object> at(Instant instant) {
        return Map.of("before", instant.atOffset(ZoneOffset.UTC));
    }
}
