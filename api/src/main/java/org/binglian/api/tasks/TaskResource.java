package org.binglian.api.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.approval.TaskAction;
import org.binglian.approval.TaskKind;
import org.binglian.approval.TaskView;
import org.binglian.worktime.Lamp;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** A line of the inbox. */
record TaskResource(
        String id,
        TaskKind kind,
        String name,
        UUID applicationId,
        String applicationNumber,
        @Nullable UUID caseId,
        @Nullable String caseNumber,
        @Nullable String item,
        String itemName,
        String applicant,
        @Nullable String department,
        @Nullable String division,
        @Nullable String divisionName,
        LocalDate dueOn,
        boolean provisional,
        Lamp lamp,
        @Nullable String claimedBy,
        @Nullable String claimedByName,
        Instant createdAt,
        @Nullable Instant completedAt,
        @Nullable TaskAction action,
        List<TaskAction> actions) {

    static TaskResource of(TaskView t, DepartmentNames names, MessageSource messages) {
        return new TaskResource(
                t.id(),
                t.kind(),
                messages.getMessage("task." + t.kind(), null, LocaleContextHolder.getLocale()),
                t.applicationId(),
                t.applicationNumber(),
                t.caseId(),
                t.caseNumber(),
                t.item(),
                t.itemName(),
                t.applicant(),
                t.department(),
                t.division(),
                t.department() == null || t.division() == null ? null : names.division(t.department(), t.division()),
                t.dueOn(),
                t.provisional(),
                t.lamp(),
                t.claimedBy(),
                t.claimedByName(),
                t.createdAt(),
                t.completedAt(),
                t.action(),
                t.actions());
    }
}
