package org.binglian.licences.library;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.binglian.identity.NewId;
import org.binglian.licences.NewLicenceUse;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/**
 * Records where licences were used. It appends and nothing else, so that two applications that use one licence at the same time do not wait
 * for each other.
 */
@Repository
class Uses {

    private static final String APPEND = """
            insert into licence_use
                (id, licence, application, application_number, department, kind, purpose, legal_ground, used_by, used_at)
            values (:id, :licence, :application, :applicationNumber, :department, :kind, :purpose, :legalGround, :by, :at)""";

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    Uses(NamedParameterJdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void append(List<NewLicenceUse> uses) {
        if (!uses.isEmpty()) {
            jdbc.batchUpdate(APPEND, uses.stream().map(this::parameters).toArray(SqlParameterSource[]::new));
        }
    }

    private SqlParameterSource parameters(NewLicenceUse use) {
        return new MapSqlParameterSource("id", NewId.uuid())
                .addValue("licence", use.licence())
                .addValue("application", use.application())
                .addValue("applicationNumber", use.applicationNumber())
                .addValue("department", use.department())
                .addValue("kind", use.kind().name())
                .addValue("purpose", use.purpose())
                .addValue("legalGround", use.legalGround())
                .addValue("by", use.by())
                .addValue("at", clock.instant().atOffset(ZoneOffset.UTC));
    }
}
