package org.binglian.api.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.binglian.api.applications.CaseResource;
import org.binglian.api.applications.ClockResource;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.cases.CaseDetail;
import org.binglian.cases.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * A case with its clock and its divisions' opinions.
 *
 * @param prerequisites the cases it builds on, outcome only
 */
public record CaseDetailResource(
        UUID id,
        String number,
        UUID applicationId,
        String applicationNumber,
        String item,
        String itemName,
        String department,
        String departmentName,
        CaseState state,
        @Nullable String outcomeReason,
        @Nullable ClockResource clock,
        List<OpinionResource> opinions,
        List<CaseResource> prerequisites) {

    record OpinionResource(
            String division,
            String divisionName,
            boolean passed,
            @Nullable String comment,
            String by,
            Instant at) {}

    public static CaseDetailResource of(CaseDetail detail, DepartmentNames names) {
        var c = detail.view();
        return new CaseDetailResource(
                c.id(),
                c.number(),
                detail.applicationId(),
                detail.applicationNumber(),
                c.item(),
                c.itemName(),
                c.department(),
                names.of(c.department()),
                c.state(),
                c.reason(),
                ClockResource.of(c.clock()),
                detail.opinions().stream()
                        .map(o -> new OpinionResource(
                                o.division(),
                                names.division(c.department(), o.division()),
                                o.passed(),
                                o.comment(),
                                o.by(),
                                o.at()))
                        .toList(),
                detail.prerequisites().stream()
                        .map(p -> CaseResource.of(p, names))
                        .toList());
    }
}
