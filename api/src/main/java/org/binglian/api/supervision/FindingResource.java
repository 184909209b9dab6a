package org.binglian.api.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.supervision.Card;
import org.binglian.supervision.Finding;
import org.binglian.supervision.FindingAction;
import org.binglian.supervision.FindingKind;
import org.binglian.supervision.FindingState;
import org.binglian.supervision.FindingStep;
import org.jspecify.annotations.Nullable;

/**
 * What supervision found.
 *
 * @param department null when only a window is concerned, as is {@code departmentName}
 * @param caseId null when it is about a whole application
 * @param officer null when time did it
 * @param on the day that puts it into a month
 * @param dueOn the last day on which the department may answer
 */
record FindingResource(
        UUID id,
        FindingKind kind,
        @Nullable String department,
        @Nullable String departmentName,
        UUID applicationId,
        String applicationNumber,
        @Nullable UUID caseId,
        @Nullable String caseNumber,
        @Nullable String itemName,
        @Nullable String officer,
        Instant at,
        LocalDate on,
        String clause,
        FindingState state,
        Card card,
        LocalDate dueOn,
        List<Finding.Proof> evidence) {

    static FindingResource of(Finding f, DepartmentNames names) {
        return new FindingResource(
                f.id(),
                f.kind(),
                f.department(),
                f.department() == null ? null : names.of(f.department()),
                f.applicationId(),
                f.applicationNumber(),
                f.caseId(),
                f.caseNumber(),
                f.itemName(),
                f.officer(),
                f.at(),
                f.on(),
                f.clause(),
                f.state(),
                f.card(),
                f.dueOn(),
                f.evidence());
    }

    /**
     * With what was done about it, and what the reader may do now.
     *
     * @param actions none when it is somebody else's turn
     */
    record FindingDetail(FindingResource finding, List<FindingStep> steps, List<FindingAction> actions) {}
}
