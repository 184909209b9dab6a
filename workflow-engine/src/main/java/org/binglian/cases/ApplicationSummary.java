package org.binglian.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.binglian.worktime.Lamp;
import org.jspecify.annotations.Nullable;

/** A line in the applicant's list; {@code dueOn} and {@code lamp} are those of the clock that runs now, if one does. */
public record ApplicationSummary(
        UUID id,
        String number,
        String title,
        ApplicationState state,
        @Nullable Instant submittedAt,
        Instant updatedAt,
        @Nullable LocalDate dueOn,
        boolean provisional,
        @Nullable Lamp lamp) {}
