package org.binglian.notifications;

import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.jspecify.annotations.Nullable;

/** What people have been told, each their own. */
public interface Notices {

    /**
     * Unread before read, urgent before others, the newest first.
     *
     * @param unread only unread ones, or only read ones; null for both
     */
    Page<NoticeView> list(Actor reader, @Nullable Boolean unread, @Nullable Position after, int limit);

    /** How many are unread; counts no further than {@link #MANY}. */
    int unread(Actor reader);

    /** What a count says at most. */
    int MANY = 100;

    /**
     * Marks one read; does nothing when it is already.
     *
     * @throws org.binglian.identity.NotFound when it is not the reader's
     */
    void read(Actor reader, UUID id);

    /** Marks all read that the reader has now. */
    void readAll(Actor reader);
}
