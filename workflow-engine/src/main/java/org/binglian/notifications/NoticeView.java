package org.binglian.notifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its reader finds it.
 *
 * @param message key of the text
 * @param arguments of the text
 * @param path where in the app it leads
 * @param urgent shown before others
 * @param readAt none while unread
 */
public record NoticeView(
        UUID id,
        Instant at,
        String message,
        List<String> arguments,
        String path,
        boolean urgent,
        @Nullable Instant readAt) {

    public NoticeView {
        arguments = List.copyOf(arguments);
    }
}
