package org.binglian.documents.instruments;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/**
 * Gives the next number of a series. Its row stays locked until the transaction ends, so a number that is rolled back
 * is given to the next.
 */
@Component
class InstrumentCounter {

    private static final String ADVANCE =
            "update instrument_counter set last_number = last_number + 1 where issuer_code = ? and kind = ? and number_year = ?";
    private static final String UNIQUE_VIOLATION = "23505";

    private final JdbcTemplate jdbc;

    InstrumentCounter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    int next(NumberSeries series) {
        Integer next = advanced(series);
        if (next == null) {
            next = begun(series) ? Integer.valueOf(1) : advanced(series);
        }
        if (next == null) {
            throw new IllegalStateException("Counter vanished: " + series);
        }
        return next;
    }

    /** The new number comes back from the update itself; null when the series has not begun. */
    private @Nullable Integer advanced(NumberSeries series) {
        KeyHolder number = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    PreparedStatement advance = connection.prepareStatement(ADVANCE, new String[] {"last_number"});
                    bind(advance, series);
                    return advance;
                },
                number);
        return number.getKeyAs(Integer.class);
    }

    /**
     * Starts a series with 1, unless another transaction did so meanwhile. A savepoint keeps this transaction alive
     * then: PostgreSQL ends one in which a statement failed.
     */
    private boolean begun(NumberSeries series) {
        return Boolean.TRUE.equals(jdbc.execute((Connection connection) -> {
            Savepoint before = connection.setSavepoint();
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into instrument_counter values (?, ?, ?, 1)")) {
                bind(insert, series);
                insert.executeUpdate();
                connection.releaseSavepoint(before);
                return true;
            } catch (SQLException e) {
                if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                    throw e;
                }
                connection.rollback(before);
                return false;
            }
        }));
    }

    private static void bind(PreparedStatement statement, NumberSeries series) throws SQLException {
        statement.setString(1, series.issuerCode());
        statement.setString(2, series.kind().name());
        statement.setInt(3, series.year());
    }
}
