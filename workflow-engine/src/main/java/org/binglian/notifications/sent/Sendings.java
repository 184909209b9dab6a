package org.binglian.notifications.sent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.binglian.notifications.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sendings: {@code WAITING → TAKEN → SENT | WAITING | FAILED}. What was taken and never told of again, because the process died over it,
 * stays taken: it may have left, and nobody gets it twice.
 */
@Repository
class Sendings {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final int LONGEST_PROBLEM = 200;

    private final JdbcClient jdbc;

    Sendings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next that are to be tried, the oldest first. */
    List<Sending> due(Instant now, int most) {
        return jdbc.sql("""
                        select s.notice_id, s.way, s.tries, n.username, n.message, n.arguments, n.path
                        from notice_sending s join notice n on n.id = s.notice_id
                        where s.state = 'WAITING' and s.next_try_at <= :now
                        order by s.next_try_at, s.notice_id fetch first :most rows only""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(Sendings::row)
                .list();
    }

    /** Whether this process has it now, and no other. */
    boolean take(Sending sending) {
        return jdbc.sql("""
                        update notice_sending set state = 'TAKEN', tries = tries + 1
                        where notice_id = :notice and way = :way and state = 'WAITING' and tries = :tries""")
                        .param("notice", sending.notice())
                        .param("way", sending.way().name())
                        .param("tries", sending.tries())
                        .update()
                == 1;
    }

    void sent(Sending sending, Instant at) {
        end(sending, "SENT", at, null);
    }

    void tryAgain(Sending sending, Instant at, Duration later, String problem) {
        jdbc.sql("""
                        update notice_sending set state = 'WAITING', next_try_at = :next, problem = :problem
                        where notice_id = :notice and way = :way""")
                .param("next", at.plus(later).atOffset(ZoneOffset.UTC))
                .param("problem", shortened(problem))
                .param("notice", sending.notice())
                .param("way", sending.way().name())
                .update();
    }

    void failed(Sending sending, String problem) {
        end(sending, "FAILED", null, problem);
    }

    private void end(Sending sending, String state, @Nullable Instant sentAt, @Nullable String problem) {
        jdbc.sql("""
                        update notice_sending set state = :state, sent_at = :sentAt, problem = :problem
                        where notice_id = :notice and way = :way""")
                .param("state", state)
                .param("sentAt", sentAt == null ? null : sentAt.atOffset(ZoneOffset.UTC))
                .param("problem", problem == null ? null : shortened(problem))
                .param("notice", sending.notice())
                .param("way", sending.way().name())
                .update();
    }

    private static String shortened(String problem) {
        return problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM));
    }

    private static Sending row(ResultSet row, int index) throws SQLException {
        return new Sending(
                row.getObject("notice_id", UUID.class),
                Way.valueOf(row.getString("way")),
                row.getInt("tries"),
                row.getString("username"),
                row.getString("message"),
                JSON.readValue(row.getString("arguments"), TEXTS),
                row.getString("path"));
    }
}
