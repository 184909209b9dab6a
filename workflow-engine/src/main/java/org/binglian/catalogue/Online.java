package org.binglian.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether an item is filed online, and if not, why and until when (1b, 2.3.1c).
 *
 * @param since first day online, when {@code ONLINE}
 * @param reason name of an {@link ExemptionReason} when {@code EXEMPT}, free text when {@code PLANNED}
 * @param plannedOn when {@code PLANNED}: the day on which it is expected to be online
 */
public record Online(
        Status status,
        @Nullable LocalDate since,
        @Nullable String reason,
        @Nullable LocalDate plannedOn) {

    /** The three answers to "is it online?". */
    public enum Status {
        ONLINE,
        EXEMPT,
        PLANNED
    }

    public static Online since(LocalDate day) {
        return new Online(Status.ONLINE, day, null, null);
    }
}
