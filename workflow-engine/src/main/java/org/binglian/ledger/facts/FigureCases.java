package org.binglian.ledger.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.binglian.cases.Channel;
import org.binglian.identity.BadPosition;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.binglian.ledger.LedgerCase;
import org.binglian.ledger.LedgerFigure;
import org.binglian.ledger.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Lists the cases behind a figure, by the day that brought them into it and then by their id. */
@Repository
class FigureCases {

    private final NamedParameterJdbcTemplate jdbc;

    FigureCases(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Page<LedgerCase> page(
            DepartmentInfo department, YearMonth month, LedgerFigure figure, @Nullable Position after, int limit) {
        if (after != null && !YearMonth.from(after.date(0)).equals(month)) {
            throw new BadPosition();
        }
        String day = day(figure);
        var parameters = new MapSqlParameterSource("department", department.code())
                .addValue("region", department.region())
                .addValue("from", after == null ? month.atDay(1) : after.date(0))
                .addValue("last", month.atEndOfMonth())
                .addValue("id", after == null ? null : after.uuid(1))
                .addValue("rows", limit + 1);
        String sql = "select * from ledger_fact where region = :region and department = :department and " + day
                + " between :from and :last"
                + (after == null ? "" : " and (" + day + " > :from or case_id > :id)")
                + condition(figure)
                + " order by " + day + ", case_id fetch first :rows rows only";
        List<LedgerCase> rows = jdbc.query(sql, parameters, (row, number) -> ledgerCase(row));
        return Page.of(rows, limit, last -> position(last, figure));
    }

    private static String day(LedgerFigure figure) {
        return switch (figure) {
            case ACCEPTED, ONLINE -> "accepted_on";
            case COMPLETED, OVERDUE -> "completed_on";
        };
    }

    private static String condition(LedgerFigure figure) {
        return switch (figure) {
            case ACCEPTED, COMPLETED -> "";
            case ONLINE -> " and channel = 'ONLINE'";
            case OVERDUE -> " and overdue";
        };
    }

    private static Position position(LedgerCase last, LedgerFigure figure) {
        LocalDate completedOn = last.completedOn();
        boolean byCompletion = figure == LedgerFigure.COMPLETED || figure == LedgerFigure.OVERDUE;
        return Position.of(byCompletion && completedOn != null ? completedOn : last.acceptedOn(), last.caseId());
    }

    private static LedgerCase ledgerCase(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new LedgerCase(
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getString("application_number"),
                row.getString("item"),
                row.getString("item_name"),
                Channel.valueOf(row.getString("channel")),
                row.getObject("accepted_on", LocalDate.class),
                row.getObject("completed_on", LocalDate.class),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getObject("used_days", Integer.class),
                row.getInt("limit_days"),
                row.getBoolean("overdue"));
    }
}
