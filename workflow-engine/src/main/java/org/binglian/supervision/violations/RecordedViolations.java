package org.binglian.supervision.violations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.binglian.cases.RuleBroken;
import org.binglian.identity.Actor;
import org.binglian.identity.Forbidden;
import org.binglian.identity.NewId;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.binglian.identity.Role;
import org.binglian.supervision.Violation;
import org.binglian.supervision.Violations;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Written in the transaction of the event, never changed. */
@Repository
class RecordedViolations implements Violations {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<RuleBroken.Demanded>> DEMANDED = new TypeReference<>() {};
    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final JdbcClient jdbc;

    RecordedViolations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void record(RuleBroken broken) {
        jdbc.sql("""
                        insert into violation
                            (id, at, kind, application_id, application_number, department, officer, demanded)
                        values (:id, :at, :kind, :application, :number, :department, :officer, :demanded)""")
                .param("id", NewId.uuid())
                .param("at", broken.at().atOffset(ZoneOffset.UTC))
                .param("kind", broken.kind().name())
                .param("application", broken.applicationId())
                .param("number", broken.number())
                .param("department", broken.by().department())
                .param("officer", broken.by().displayName())
                .param("demanded", JSON.writeValueAsString(broken.demanded()))
                .update();
    }

    @Override
    public Page<Violation> list(Actor reader, @Nullable Position after, int limit) {
        if (!reader.has(Role.SUPERVISION)) {
            throw new Forbidden("violations");
        }
        List<Violation> rows = jdbc.sql("select * from violation where id < :after order by id desc limit :limit")
                .param("after", after == null ? LAST : after.uuid(0))
                .param("limit", limit + 1)
                .query(RecordedViolations::row)
                .list();
        return Page.of(rows, limit, row -> Position.of(row.id()));
    }

    private static Violation row(ResultSet row, int index) throws SQLException {
        return new Violation(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                RuleBroken.Kind.valueOf(row.getString("kind")),
                row.getObject("application_id", UUID.class),
                row.getString("application_number"),
                row.getString("department"),
                row.getString("officer"),
                JSON.readValue(row.getString("demanded"), DEMANDED));
    }
}
