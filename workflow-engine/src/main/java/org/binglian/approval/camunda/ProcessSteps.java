package org.binglian.approval.camunda;

import java.util.List;
import java.util.UUID;
import org.binglian.identity.NewId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** The steps on record, in the order in which they were taken. */
@Repository
class ProcessSteps {

    private static final String APPEND = """
            insert into process_step (id, root_id, case_id, model, element, kind)
            values (:id, :rootId, :caseId, :model, :element, :kind)""";
    private static final String OF = """
            select root_id, case_id, model, element, kind from process_step where root_id = :id order by id""";

    private final NamedParameterJdbcTemplate jdbc;

    ProcessSteps(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void append(List<ProcessStep> steps) {
        if (!steps.isEmpty()) {
            jdbc.batchUpdate(
                    APPEND, steps.stream().map(ProcessSteps::parameters).toArray(SqlParameterSource[]::new));
        }
    }

    private static SqlParameterSource parameters(ProcessStep step) {
        return new MapSqlParameterSource("id", NewId.uuid())
                .addValue("rootId", step.rootId())
                .addValue("caseId", step.caseId())
                .addValue("model", step.model())
                .addValue("element", step.element())
                .addValue("kind", step.kind().name());
    }

    List<ProcessStep> of(UUID rootId) {
        return jdbc.query(
                OF,
                new MapSqlParameterSource("id", rootId),
                (row, number) -> new ProcessStep(
                        row.getObject("root_id", UUID.class),
                        row.getObject("case_id", UUID.class),
                        row.getString("model"),
                        row.getString("element"),
                        ProcessStep.Kind.valueOf(row.getString("kind"))));
    }
}
