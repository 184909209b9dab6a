package org.binglian.notifications.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.binglian.identity.NewId;
import org.binglian.notifications.Notice;
import org.binglian.notifications.NoticeView;
import org.binglian.notifications.Way;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the notices and of what of them has to be sent. */
@Repository
class NoticeTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    /** Two transactions that tell the same at the same moment collide in the key, and one of them is done again or leaves it. */
    private static final String KEEP = """
            insert into notice (id, notice_key, username, message, arguments, path, urgent, at, seen)
            select cast(:id as uuid), cast(:key as varchar), cast(:to as varchar), cast(:message as varchar),
                cast(:arguments as varchar), cast(:path as varchar), cast(:urgent as boolean),
                cast(:at as timestamp with time zone), false
            where not exists (select 1 from notice where notice_key = :key and username = :to)""";

    private static final String SEND = """
            insert into notice_sending (notice_id, way, state, tries, next_try_at)
            select id, cast(:way as varchar), 'WAITING', 0, at from notice where id = :id""";

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    NoticeTable(NamedParameterJdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param ways by which they are sent besides being shown */
    void keep(List<Notice> notices, Set<Way> ways) {
        List<SqlParameterSource> rows = new ArrayList<>();
        Set<List<String>> told = new HashSet<>();
        List<SqlParameterSource> sendings = new ArrayList<>();
        for (Notice notice : notices) {
            for (String username : notice.to()) {
                if (!told.add(List.of(notice.key(), username))) {
                    continue; // H2 does not see in a batch what the batch has written
                }
                UUID id = NewId.uuid();
                rows.add(row(id, notice, username));
                ways.stream()
                        .filter(way -> way.carries(notice.urgent()))
                        .forEach(way -> sendings.add(new MapSqlParameterSource("id", id).addValue("way", way.name())));
            }
        }
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(KEEP, rows.toArray(SqlParameterSource[]::new));
        }
        if (!sendings.isEmpty()) {
            jdbc.batchUpdate(SEND, sendings.toArray(SqlParameterSource[]::new));
        }
    }

    private SqlParameterSource row(UUID id, Notice notice, String username) {
        return new MapSqlParameterSource("id", id)
                .addValue("key", notice.key())
                .addValue("to", username)
                .addValue("message", notice.message())
                .addValue("arguments", JSON.writeValueAsString(notice.arguments()))
                .addValue("path", notice.path())
                .addValue("urgent", notice.urgent())
                .addValue("at", clock.instant().atOffset(ZoneOffset.UTC));
    }

    List<NoticeView> select(String condition, MapSqlParameterSource parameters) {
        return jdbc.query("select * from notice where " + condition, parameters, (row, index) -> view(row));
    }

    int update(String change, MapSqlParameterSource parameters) {
        return jdbc.update("update notice set " + change, parameters);
    }

    int count(String username, int most) {
        Integer count = jdbc.queryForObject(
                "select count(*) from (select id from notice where username = :username and not seen"
                        + " fetch first :most rows only) unseen",
                new MapSqlParameterSource("username", username).addValue("most", most),
                Integer.class);
        return count == null ? 0 : count;
    }

    private static NoticeView view(ResultSet row) throws SQLException {
        OffsetDateTime readAt = row.getObject("read_at", OffsetDateTime.class);
        return new NoticeView(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("message"),
                JSON.readValue(row.getString("arguments"), TEXTS),
                row.getString("path"),
                row.getBoolean("urgent"),
                readAt == null ? null : readAt.toInstant());
    }
}
