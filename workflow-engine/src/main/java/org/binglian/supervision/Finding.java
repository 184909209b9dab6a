package org.binglian.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What supervision found.
 *
 * @param version counts its changes
 * @param department code; null when only a window is concerned
 * @param caseId null when it is about a whole application, as is {@code caseNumber}
 * @param officer name of whoever did it; null when time did
 * @param on the civil day in Asia/Shanghai that puts it into a month
 * @param clause the rule that it is about
 * @param dueOn the last day on which the department may answer
 */
public record Finding(
        UUID id,
        int version,
        FindingKind kind,
        @Nullable String department,
        String region,
        UUID applicationId,
        String applicationNumber,
        @Nullable UUID caseId,
        @Nullable String caseNumber,
        @Nullable String itemName,
        @Nullable String officer,
        Instant at,
        LocalDate on,
        String clause,
        List<Proof> evidence,
        FindingState state,
        Card card,
        LocalDate dueOn) {

    /**
     * One thing that shows it.
     *
     * @param what stable name, such as {@code dueOn}; for a demanded material {@code demanded}
     * @param value as text, ISO for dates
     * @param clause why it may not be asked for; null for anything but a demanded material
     */
    public record Proof(String what, String value, @Nullable String clause) {

        public static Proof of(String what, Object value) {
            return new Proof(what, String.valueOf(value), null);
        }
    }

    public Finding {
        evidence = List.copyOf(evidence);
    }
}
