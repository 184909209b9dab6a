package org.binglian.licences;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the new edition of a licence differs from the one that it replaces; what is not said stays the same.
 *
 * @param number of the new edition; none keeps the old one's
 * @param validUntil last day of the new edition; none keeps the old one's
 * @param holderName when the holder has changed the name
 */
public record Replacement(
        ReplacementKind kind,
        String reason,
        @Nullable String number,
        @Nullable LocalDate validUntil,
        @Nullable String holderName) {}
