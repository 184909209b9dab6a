package org.binglian.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A remark of the reform office and what the department answers.
 *
 * @param item code of the item
 * @param line key of the line that it is about; null for the item as a whole
 * @param by name of the person
 */
public record DraftComment(
        UUID id,
        String item,
        @Nullable String line,
        String text,
        String by,
        Instant at,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {}
