package org.binglian.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.binglian.worktime.Lamp;
import org.jspecify.annotations.Nullable;

/**
 * A line of the inbox.
 *
 * @param caseId null for a task about the whole application
 * @param provisional the due date lies in a year whose holidays are not announced yet
 * @param lamp computed for today
 * @param actions what can be done, the applicant's favour first; empty when it is done
 */
public record TaskView(
        String id,
        TaskKind kind,
        UUID applicationId,
        String applicationNumber,
        @Nullable UUID caseId,
        @Nullable String caseNumber,
        @Nullable String item,
        String itemName,
        String applicant,
        @Nullable String department,
        @Nullable String division,
        LocalDate dueOn,
        boolean provisional,
        Lamp lamp,
        @Nullable String claimedBy,
        @Nullable String claimedByName,
        Instant createdAt,
        @Nullable Instant completedAt,
        @Nullable TaskAction action,
        @Nullable String comment,
        List<TaskAction> actions) {}
