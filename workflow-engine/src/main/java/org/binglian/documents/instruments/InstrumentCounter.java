package org.binglian.documents.instruments;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Gives the next number of a series. Its row stays locked until the transaction ends, so a number that is rolled back
 * is given to the next.
 */
@Component
class InstrumentCounter {

    private static final String THIS_SERIES = " where issuer_code = ? and kind = ? and number_year = ?";
    private static final String UNIQUE_VIOLATION = "23505";

    private final JdbcTemplate jdbc;

    InstrumentCounter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    int next(NumberSeries series) {
        if (!advanced(series)) {
            if (begun(series)) {
                return 1;
            }
            if (!advanced(series)) {
                throw new IllegalStateException("Counter vanished: " + series);
            }
        }
        return Objects.requireNonNull(jdbc.queryForObject(
                "select last_number from instrument_counter" + THIS_SERIES, Integer.class, key(series)));
    }

    private boolean advanced(NumberSeries series) {
        return jdbc.update("update instrument_counter set last_number = last_number + 1" + THIS_SERIES, key(series))
                == 1;
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
                Object[] key = key(series);
                for (int i = 0; i < key.length; i++) {
                    insert.setObject(i + 1, key[i]);
                }
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

    private static Object[] key(NumberSeries series) {
        return new Object[] {series.issuerCode(), series.kind().name(), series.year()};
    }
}
