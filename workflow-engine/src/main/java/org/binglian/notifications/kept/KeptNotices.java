package org.binglian.notifications.kept;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.NotFound;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.binglian.notifications.Notice;
import org.binglian.notifications.NoticeView;
import org.binglian.notifications.Notices;
import org.binglian.notifications.Notifications;
import org.binglian.notifications.Ways;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class KeptNotices implements Notifications, Notices {

    private static final String ORDER = " order by seen, urgent desc, id desc fetch first :rows rows only";
    private static final String AFTER =
            " and (seen > :seen or seen = :seen and (urgent < :urgent or urgent = :urgent and id < :id))";

    private final NoticeTable table;
    private final Ways ways;
    private final Clock clock;

    KeptNotices(NoticeTable table, Ways ways, Clock clock) {
        this.table = table;
        this.ways = ways;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void tell(Notice notice) {
        if (!notice.to().isEmpty()) {
            Told.inThisTransaction(notices -> table.keep(notices, ways.open())).add(notice);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Page<NoticeView> list(Actor reader, @Nullable Boolean unread, @Nullable Position after, int limit) {
        MapSqlParameterSource parameters = of(reader).addValue("rows", limit + 1);
        StringBuilder condition = new StringBuilder("username = :username");
        if (unread != null) {
            condition.append(" and seen = :read");
            parameters.addValue("read", !unread);
        }
        if (after != null) {
            condition.append(AFTER);
            parameters
                    .addValue("seen", Boolean.valueOf(after.text(0)))
                    .addValue("urgent", Boolean.valueOf(after.text(1)))
                    .addValue("id", after.uuid(2));
        }
        List<NoticeView> rows = table.select(condition + ORDER, parameters);
        return Page.of(rows, limit, row -> Position.of(row.readAt() != null, row.urgent(), row.id()));
    }

    @Override
    @Transactional(readOnly = true)
    public int unread(Actor reader) {
        return table.count(reader.username(), MANY);
    }

    @Override
    @Transactional
    public void read(Actor reader, UUID id) {
        MapSqlParameterSource parameters = now(reader).addValue("id", id);
        int found = table.update(
                "seen = true, read_at = coalesce(read_at, :now) where id = :id and username = :username", parameters);
        if (found == 0) {
            throw new NotFound("notice", id.toString());
        }
    }

    @Override
    @Transactional
    public void readAll(Actor reader) {
        table.update("seen = true, read_at = :now where username = :username and not seen", now(reader));
    }

    private MapSqlParameterSource now(Actor reader) {
        return of(reader).addValue("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private static MapSqlParameterSource of(Actor reader) {
        return new MapSqlParameterSource("username", reader.username());
    }
}
