package org.binglian.supervision.findings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.NewId;
import org.binglian.supervision.Card;
import org.binglian.supervision.Finding;
import org.binglian.supervision.FindingAction;
import org.binglian.supervision.FindingKind;
import org.binglian.supervision.FindingState;
import org.binglian.supervision.FindingStep;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the findings and of what was done about them. */
@Repository
class FindingTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Finding.Proof>> EVIDENCE = new TypeReference<>() {};

    /** Two transactions that find the same at the same moment collide in the key, and one of them is done again. */
    private static final String KEEP = """
            insert into supervision_event (id, version, event_key, kind, department, region, application_id, application_number, case_id,
                case_number, item_name, officer, at, on_date, clause, evidence, state, card, due_on, stands)
            select cast(:id as uuid), 0, cast(:key as varchar), cast(:kind as varchar), cast(:department as varchar),
                cast(:region as varchar), cast(:application as uuid), cast(:applicationNumber as varchar), cast(:case as uuid),
                cast(:caseNumber as varchar), cast(:item as varchar), cast(:officer as varchar),
                cast(:at as timestamp with time zone), cast(:on as date), cast(:clause as varchar), cast(:evidence as varchar),
                'OPEN', 'NONE', cast(:due as date), true
            where not exists (select 1 from supervision_event where event_key = :key)""";

    private final NamedParameterJdbcTemplate jdbc;

    FindingTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A finding with what depends on where and when it is kept. */
    record Kept(Found found, String region, LocalDate due) {}

    /** Keeps each under its key; @return whether each is new. */
    boolean[] keep(List<Kept> findings) {
        int[] inserted = jdbc.batchUpdate(
                KEEP, findings.stream().map(FindingTable::parameters).toArray(SqlParameterSource[]::new));
        boolean[] fresh = new boolean[inserted.length];
        for (int i = 0; i < inserted.length; i++) {
            fresh[i] = inserted[i] != 0;
        }
        return fresh;
    }

    private static SqlParameterSource parameters(Kept kept) {
        Found found = kept.found();
        return new MapSqlParameterSource("id", NewId.uuid())
                .addValue("key", found.key())
                .addValue("kind", found.kind().name())
                .addValue("department", found.department())
                .addValue("region", kept.region())
                .addValue("application", found.applicationId())
                .addValue("applicationNumber", found.applicationNumber())
                .addValue("case", found.caseId())
                .addValue("caseNumber", found.caseNumber())
                .addValue("item", found.itemName())
                .addValue("officer", found.officer())
                .addValue("at", found.at().atOffset(ZoneOffset.UTC))
                .addValue("on", found.on())
                .addValue("clause", found.kind().clause())
                .addValue("evidence", JSON.writeValueAsString(found.evidence()))
                .addValue("due", kept.due());
    }

    List<Finding> select(String condition, MapSqlParameterSource parameters) {
        return jdbc.query(
                "select * from supervision_event where " + condition, parameters, (row, index) -> finding(row));
    }

    /** With its row held until the end of the transaction. */
    Optional<Finding> held(UUID id) {
        return select("id = :id for update", new MapSqlParameterSource("id", id)).stream()
                .findFirst();
    }

    Optional<Finding> find(UUID id) {
        return select("id = :id", new MapSqlParameterSource("id", id)).stream().findFirst();
    }

    void change(Finding finding, FindingState state, Card card, LocalDate dueOn) {
        jdbc.update(
                "update supervision_event set version = version + 1, state = :state, card = :card, due_on = :due,"
                        + " stands = :stands and stands where id = :id",
                new MapSqlParameterSource("id", finding.id())
                        .addValue("state", state.name())
                        .addValue("card", card.name())
                        .addValue("due", dueOn)
                        .addValue("stands", state != FindingState.REVOKED));
    }

    /** A step with the username of whoever took it. */
    record Taken(FindingStep step, String username) {}

    void add(
            UUID id,
            int position,
            FindingAction action,
            @Nullable Card card,
            String text,
            Actor by,
            OffsetDateTime at) {
        jdbc.update(
                """
                insert into supervision_step (event_id, position, action, card, text, username, display_name, at)
                values (:id, :position, :action, :card, :text, :username, :name, :at)""",
                new MapSqlParameterSource("id", id)
                        .addValue("position", position)
                        .addValue("action", action.name())
                        .addValue("card", card == null ? null : card.name())
                        .addValue("text", text)
                        .addValue("username", by.username())
                        .addValue("name", by.displayName())
                        .addValue("at", at));
    }

    List<Taken> steps(UUID id) {
        return jdbc.query(
                "select * from supervision_step where event_id = :id order by position",
                new MapSqlParameterSource("id", id),
                (row, index) -> taken(row));
    }

    private static Taken taken(ResultSet row) throws SQLException {
        String card = row.getString("card");
        return new Taken(
                new FindingStep(
                        FindingAction.valueOf(row.getString("action")),
                        card == null ? null : Card.valueOf(card),
                        row.getString("text"),
                        row.getString("display_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()),
                row.getString("username"));
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                FindingKind.valueOf(row.getString("kind")),
                row.getString("department"),
                row.getString("region"),
                row.getObject("application_id", UUID.class),
                row.getString("application_number"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getString("item_name"),
                row.getString("officer"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("on_date", LocalDate.class),
                row.getString("clause"),
                JSON.readValue(row.getString("evidence"), EVIDENCE),
                FindingState.valueOf(row.getString("state")),
                Card.valueOf(row.getString("card")),
                row.getObject("due_on", LocalDate.class));
    }
}
