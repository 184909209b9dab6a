package org.binglian.worktime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/**
 * Stored dates of one table, counted anew in batches by key, so that a hundred thousand are never held at once. Only rows that differ are
 * written.
 *
 * @param <R> what has to be known of a row
 */
public abstract class RecountedRows<R> implements CountedDates {

    private static final int PAGE = 1000;

    private final NamedParameterJdbcTemplate jdbc;
    private final String read;
    private final String write;
    private final Object beforeAll;
    private final Function<R, Object> key;

    /**
     * @param read selects what is open behind the key {@code :after}, in the order of the key
     * @param write changes one row
     * @param beforeAll less than every key
     */
    protected RecountedRows(
            NamedParameterJdbcTemplate jdbc, String read, String write, Object beforeAll, Function<R, Object> key) {
        this.jdbc = jdbc;
        this.read = read + " limit " + PAGE;
        this.write = write;
        this.beforeAll = beforeAll;
        this.key = key;
    }

    @Override
    public final int recount(WorkCalendar calendar) {
        int changed = 0;
        List<R> page = page(beforeAll);
        while (!page.isEmpty()) {
            List<SqlParameterSource> changes = changes(page, calendar);
            jdbc.batchUpdate(write, changes.toArray(SqlParameterSource[]::new));
            changed += changes.size();
            page = page(key.apply(page.get(page.size() - 1)));
        }
        return changed;
    }

    private List<R> page(Object after) {
        return jdbc.query(read, Map.of("after", after), (row, number) -> row(row));
    }

    protected abstract R row(ResultSet row) throws SQLException;

    /** For every row of the page whose dates differ by this calendar, the parameters that write it. */
    protected abstract List<SqlParameterSource> changes(List<R> page, WorkCalendar calendar);
}
