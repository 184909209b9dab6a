package org.binglian.api.applications;

import java.util.List;
import java.util.UUID;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.cases.CaseState;
import org.binglian.cases.CaseView;
import org.jspecify.annotations.Nullable;

/** A case inside an application. */
public record CaseResource(
        UUID id,
        String number,
        String item,
        String itemName,
        String department,
        String departmentName,
        CaseState state,
        @Nullable String outcomeReason,
        List<String> after,
        @Nullable ClockResource clock) {

    public static CaseResource of(CaseView c, DepartmentNames names) {
        return new CaseResource(
                c.id(),
                c.number(),
                c.item(),
                c.itemName(),
                c.department(),
                names.of(c.department()),
                c.state(),
                c.reason(),
                c.after(),
                ClockResource.of(c.clock()));
    }
}
