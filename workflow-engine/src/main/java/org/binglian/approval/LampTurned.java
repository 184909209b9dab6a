package org.binglian.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The lamp of an open task turned; published once for every task, turn and day on which it turned, in the transaction that records it.
 *
 * @param turnedOn the day on which it turned, which may lie before the day on which this was seen
 * @param caseId none for a task about a whole application, as is {@code caseNumber}
 * @param region where the applicant filed
 * @param department null for a window's task
 * @param handlers usernames of whoever claimed the task, or of everybody who may
 */
public record LampTurned(
        String taskId,
        TaskKind kind,
        LampTurn turn,
        LocalDate turnedOn,
        LocalDate dueOn,
        UUID applicationId,
        String applicationNumber,
        @Nullable UUID caseId,
        @Nullable String caseNumber,
        String itemName,
        String region,
        @Nullable String department,
        Set<String> handlers,
        Instant at) {

    public LampTurned {
        handlers = Set.copyOf(handlers);
    }

    /** Number of the case, or of the application when the task is about the whole of it. */
    public String number() {
        return caseNumber == null ? applicationNumber : caseNumber;
    }

    /** Id of the case, or of the application when the task is about the whole of it. */
    public UUID subject() {
        return caseId == null ? applicationId : caseId;
    }
}
