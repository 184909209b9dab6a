package org.binglian.licences.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.binglian.identity.NewId;
import org.binglian.licences.LicenceUse;
import org.binglian.licences.NewLicenceUse;
import org.binglian.licences.UseKind;
import org.jspecify.annotations.Nullable;
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

    /** What an application uses is told once, however often it is handed in; each copy that somebody opens is told. */
    private static final String APPEND = """
            insert into licence_use
                (id, licence, application, application_number, department, kind, purpose, legal_ground, used_by, used_at)
            select cast(:id as uuid), cast(:licence as uuid), cast(:application as uuid), cast(:applicationNumber as varchar),
                cast(:department as varchar), cast(:kind as varchar), cast(:purpose as varchar),
                cast(:legalGround as varchar), cast(:by as varchar), cast(:at as timestamp with time zone)
            where cast(:kind as varchar) = 'COPIED' or not exists (
                select 1 from licence_use known
                where known.application = :application and known.licence = :licence
                  and known.department = :department and known.kind = :kind and known.purpose = :purpose)""";

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

    /** The newest first. */
    List<LicenceUse> of(UUID licence, @Nullable UUID before, int limit) {
        String older = before == null ? "" : "and id < :before ";
        return jdbc.query(
                "select * from licence_use where licence = :licence " + older + "order by id desc limit :limit",
                new MapSqlParameterSource("licence", licence)
                        .addValue("before", before)
                        .addValue("limit", limit),
                (row, index) -> read(row));
    }

    private static LicenceUse read(ResultSet row) throws SQLException {
        NewLicenceUse use = new NewLicenceUse(
                row.getObject("licence", UUID.class),
                row.getObject("application", UUID.class),
                row.getString("application_number"),
                row.getString("department"),
                UseKind.valueOf(row.getString("kind")),
                row.getString("purpose"),
                row.getString("legal_ground"),
                row.getString("used_by"));
        return new LicenceUse(
                row.getObject("id", UUID.class),
                use,
                row.getObject("used_at", OffsetDateTime.class).toInstant());
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
