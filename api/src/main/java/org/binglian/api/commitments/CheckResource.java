package org.binglian.api.commitments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.commitments.CheckInfo;
import org.binglian.commitments.CheckState;
import org.binglian.commitments.CheckedCase;
import org.binglian.worktime.Lamp;
import org.jspecify.annotations.Nullable;

/**
 * How the check of a case's commitments stands.
 *
 * @param caseId also the check's own identity
 * @param materials titles of what was promised instead of handed in
 * @param lamp null when the check is over
 * @param finding what was found, in the words of whoever checked or decided last
 */
record CheckResource(
        UUID caseId,
        UUID applicationId,
        String applicationNumber,
        String caseNumber,
        String item,
        String itemName,
        String department,
        String departmentName,
        String applicant,
        List<String> materials,
        CheckState state,
        LocalDate begunOn,
        LocalDate dueOn,
        boolean provisional,
        @Nullable Lamp lamp,
        @Nullable String finding,
        @Nullable String checkedBy,
        @Nullable Instant concludedAt) {

    static CheckResource of(CheckInfo check, DepartmentNames names) {
        CheckedCase c = check.subject();
        return new CheckResource(
                c.caseId(),
                c.applicationId(),
                c.applicationNumber(),
                c.caseNumber(),
                c.item(),
                c.itemName(),
                c.department(),
                names.of(c.department()),
                c.promisor().name(),
                c.materials(),
                check.state(),
                check.clock().startedOn(),
                check.clock().dueOn(),
                check.state().open() && check.clock().provisional(),
                check.state().open() ? check.clock().lamp() : null,
                check.finding(),
                check.checkedBy(),
                check.concludedAt());
    }
}
