package org.binglian.ledger.facts;

import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** A database with the ledger's own tables and nothing else. */
final class LedgerDatabase {

    final NamedParameterJdbcTemplate jdbc;
    final LedgerFacts facts;
    final MonthlyCounts counts;
    final FigureCases cases;
    final TransactionTemplate transaction;

    LedgerDatabase(DataSource source) {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V100__ledger.sql")).execute(source);
        jdbc = new NamedParameterJdbcTemplate(source);
        facts = new LedgerFacts(jdbc);
        counts = new MonthlyCounts(jdbc);
        cases = new FigureCases(jdbc);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    static LedgerDatabase h2() {
        return new LedgerDatabase(
                new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));
    }

    long rows() {
        Long rows = jdbc.queryForObject("select count(*) from ledger_fact", new MapSqlParameterSource(), Long.class);
        return rows == null ? 0 : rows;
    }

    void clear() {
        jdbc.update("delete from ledger_fact", new MapSqlParameterSource());
    }
}
