package org.binglian.supervision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.binglian.cases.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * A rule that an officer broke or tried to break.
 *
 * @param department code of the officer's department; none for the window
 * @param officer name of the officer
 */
public record Violation(
        UUID id,
        Instant at,
        RuleBroken.Kind kind,
        UUID applicationId,
        String applicationNumber,
        @Nullable String department,
        String officer,
        List<RuleBroken.Demanded> demanded) {}
