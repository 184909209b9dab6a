package org.binglian.supervision.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.binglian.identity.Directory;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** The stored facts. Every method works in the caller's transaction. */
@Repository
class FactTable {

    private static final String APPEND = """
            insert into supervision_fact
                (id, case_id, case_number, department, region, channel, kind, on_date, at, days, outcome)
            values (:id, :case, :number, :department, :region, :channel, :kind, :on, :at, :days, :outcome)""";

    private final NamedParameterJdbcTemplate jdbc;
    private final Directory directory;

    FactTable(NamedParameterJdbcTemplate jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    void append(List<SupervisionFact> facts) {
        if (!facts.isEmpty()) {
            jdbc.batchUpdate(APPEND, facts.stream().map(this::parameters).toArray(SqlParameterSource[]::new));
        }
    }

    void clear() {
        jdbc.update("delete from supervision_fact", new MapSqlParameterSource());
    }

    private SqlParameterSource parameters(SupervisionFact fact) {
        return new MapSqlParameterSource("id", fact.id())
                .addValue("case", fact.caseId())
                .addValue("number", fact.caseNumber())
                .addValue("department", fact.department())
                .addValue("region", directory.department(fact.department()).region())
                .addValue("channel", fact.channel())
                .addValue("kind", fact.kind().name())
                .addValue("on", fact.on())
                .addValue("at", fact.at().atOffset(ZoneOffset.UTC))
                .addValue("days", fact.days())
                .addValue("outcome", fact.outcome());
    }

    /** The facts of one kind in a span of days, by department of a region. */
    List<SupervisionFact> inMonth(String region, SupervisionFact.Kind kind, LocalDate first, LocalDate last) {
        return jdbc.query(
                "select * from supervision_fact where region = :region and kind = :kind and on_date between :first and :last",
                new MapSqlParameterSource("region", region)
                        .addValue("kind", kind.name())
                        .addValue("first", first)
                        .addValue("last", last),
                (row, index) -> fact(row));
    }

    /** Everything about the cases that ended in a span of days, in its order. */
    List<SupervisionFact> ofCasesEnded(String region, LocalDate first, LocalDate last) {
        return jdbc.query(
                """
                select f.* from supervision_fact f where f.case_id in (
                    select e.case_id from supervision_fact e
                    where e.region = :region and e.kind = 'ENDED' and e.on_date between :first and :last)
                order by f.case_id, f.id""",
                new MapSqlParameterSource("region", region)
                        .addValue("first", first)
                        .addValue("last", last),
                (row, index) -> fact(row));
    }

    /** Which of these are stored. */
    Set<UUID> known(List<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.queryForList(
                        "select id from supervision_fact where id in (:ids)",
                        new MapSqlParameterSource("ids", ids),
                        UUID.class));
    }

    private static SupervisionFact fact(ResultSet row) throws SQLException {
        return new SupervisionFact(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getString("department"),
                row.getString("channel"),
                SupervisionFact.Kind.valueOf(row.getString("kind")),
                row.getObject("on_date", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("days"),
                row.getString("outcome"));
    }
}
