package org.binglian.api.notices;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.binglian.notifications.NoticeView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * A notice in the reader's language.
 *
 * @param path where in the app it leads
 * @param readAt null while unread
 */
record NoticeResource(
        UUID id,
        Instant at,
        String text,
        String path,
        boolean urgent,
        @Nullable Instant readAt) {

    static NoticeResource of(NoticeView notice, MessageSource messages, Locale locale) {
        String text = messages.getMessage(notice.message(), notice.arguments().toArray(), notice.message(), locale);
        return new NoticeResource(
                notice.id(), notice.at(), String.valueOf(text), notice.path(), notice.urgent(), notice.readAt());
    }
}
