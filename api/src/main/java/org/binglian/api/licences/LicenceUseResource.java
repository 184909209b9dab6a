package org.binglian.api.licences;

import java.time.Instant;
import java.util.UUID;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.licences.LicenceUse;
import org.binglian.licences.UseKind;

/** Who used a licence, when, what for and on which legal ground. */
record LicenceUseResource(
        UUID id,
        Instant at,
        String department,
        String departmentName,
        UseKind kind,
        String purpose,
        String legalGround,
        String applicationNumber) {

    static LicenceUseResource of(LicenceUse recorded, DepartmentNames names) {
        var use = recorded.use();
        return new LicenceUseResource(
                recorded.id(),
                recorded.at(),
                use.department(),
                names.of(use.department()),
                use.kind(),
                use.purpose(),
                use.legalGround(),
                use.applicationNumber());
    }
}
