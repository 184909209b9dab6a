package org.binglian.supervision.trail;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** Appends entries, in the caller's transaction and in their order. Nothing changes or removes one. */
@Repository
class AuditTrail {

    private static final String APPEND = """
            insert into audit_entry (id, at, who, what, application_id, case_id, simplification_id, licence_id, details)
            values (:id, :at, :who, :what, :applicationId, :caseId, :simplificationId, :licenceId, :details)""";

    private final NamedParameterJdbcTemplate jdbc;

    AuditTrail(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void append(List<AuditEntry> entries) {
        jdbc.batchUpdate(APPEND, entries.stream().map(AuditTrail::parameters).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource parameters(AuditEntry entry) {
        return new MapSqlParameterSource("id", entry.id())
                .addValue("at", entry.at().atOffset(ZoneOffset.UTC))
                .addValue("who", entry.who())
                .addValue("what", entry.what())
                .addValue("applicationId", entry.applicationId())
                .addValue("caseId", entry.caseId())
                .addValue("simplificationId", entry.simplificationId())
                .addValue("licenceId", entry.licenceId())
                .addValue("details", entry.details());
    }
}
