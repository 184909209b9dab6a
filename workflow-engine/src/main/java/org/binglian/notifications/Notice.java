package org.binglian.notifications;

import java.util.List;
import java.util.Set;

/**
 * What somebody should know.
 *
 * @param key what makes it one notice: telling the same person the same key again changes nothing, such as
 *     {@code follow-up/<id>/reminder-1}; at most 200 characters
 * @param to usernames
 * @param message key of a text in {@code messages/<module>.properties} of whoever tells it, rendered in the reader's language when it is read
 * @param arguments of the text, in the order of its placeholders
 * @param path where in the app it leads, such as {@code /office/tasks/…}
 * @param urgent also by SMS, and shown first
 */
public record Notice(String key, Set<String> to, String message, List<String> arguments, String path, boolean urgent) {

    private static final int LONGEST_KEY = 200;

    public Notice {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A notice's key has 1 to 200 characters: " + key);
        }
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("A notice leads to a place in the app: " + path);
        }
        to = Set.copyOf(to);
        arguments = List.copyOf(arguments);
    }
}
