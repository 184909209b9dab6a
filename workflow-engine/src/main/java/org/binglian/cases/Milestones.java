package org.binglian.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates of an application's life; null for what has not happened.
 *
 * @param receivedOn civil date of receipt (收件) in Asia/Shanghai
 * @param acceptedOn civil date of acceptance (受理); with {@code acceptedByLaw} the day of receipt (article 32)
 */
public record Milestones(
        Instant createdAt,
        Instant savedAt,
        @Nullable Instant submittedAt,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        boolean acceptedByLaw,
        @Nullable Instant repliedAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant closedAt) {}
