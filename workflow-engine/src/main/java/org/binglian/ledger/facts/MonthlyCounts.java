package org.binglian.ledger.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Counts a month for all departments of a region in one statement. Each part reads one range of one index: accepted in the month, completed in it, and
 * the two kinds of cases that were open at an edge of it (ended since, still open).
 */
@Repository
class MonthlyCounts {

    private static final String COUNTS = """
            select department, sum(accepted) as accepted, sum(online) as online, sum(terminal) as terminal, sum(completed) as completed,
                sum(used_days) as used_days, sum(overdue) as overdue, sum(open_at_start) as open_at_start, sum(open_at_end) as open_at_end
            from (
                select department, count(*) as accepted, count(case when channel = 'ONLINE' then 1 end) as online,
                    count(case when channel = 'TERMINAL' then 1 end) as terminal, 0 as completed, 0 as used_days, 0 as overdue,
                    0 as open_at_start, 0 as open_at_end
                from ledger_fact where region = :region and accepted_on between :first and :last group by department
                union all
                select department, 0, 0, 0, count(*), sum(used_days), count(case when overdue then 1 end), 0, 0
                from ledger_fact where region = :region and completed_on between :first and :last group by department
                union all
                select department, 0, 0, 0, 0, 0, 0, count(case when accepted_on < :first then 1 end),
                    count(case when completed_on > :last then 1 end)
                from ledger_fact where region = :region and completed_on >= :first and accepted_on <= :last group by department
                union all
                select department, 0, 0, 0, 0, 0, 0, count(case when accepted_on < :first then 1 end), count(*)
                from ledger_fact where region = :region and completed_on is null and accepted_on <= :last group by department
            ) part group by department""";

    private final NamedParameterJdbcTemplate jdbc;

    MonthlyCounts(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** By department code; departments without any case are missing. */
    Map<String, DepartmentCounts> of(String region, YearMonth month) {
        var parameters = new MapSqlParameterSource("region", region)
                .addValue("first", month.atDay(1))
                .addValue("last", month.atEndOfMonth());
        Map<String, DepartmentCounts> counts = new HashMap<>();
        jdbc.query(COUNTS, parameters, row -> {
            counts.put(row.getString("department"), counts(row));
        });
        return counts;
    }

    private static DepartmentCounts counts(ResultSet row) throws SQLException {
        return new DepartmentCounts(
                row.getLong("accepted"),
                row.getLong("online"),
                row.getLong("terminal"),
                row.getLong("completed"),
                row.getLong("used_days"),
                row.getLong("overdue"),
                row.getLong("open_at_start"),
                row.getLong("open_at_end"));
    }
}
