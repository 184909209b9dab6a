package org.binglian.commitments;

import java.time.Instant;
import org.binglian.worktime.ClockReading;
import org.jspecify.annotations.Nullable;

/**
 * The check of what a case rests on.
 *
 * @param clock as read today; it runs from the decision
 * @param finding what was found, in the words of whoever checked or decided last
 * @param checkedBy name of whoever that was
 */
public record CheckInfo(
        CheckedCase subject,
        CheckState state,
        ClockReading clock,
        @Nullable String finding,
        @Nullable String checkedBy,
        @Nullable Instant concludedAt) {}
