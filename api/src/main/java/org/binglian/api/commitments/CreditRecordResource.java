package org.binglian.api.commitments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.commitments.CreditRecordInfo;

/**
 * That a party broke a commitment.
 *
 * @param blockedUntil last day on which the party may not commit again
 */
record CreditRecordResource(
        UUID id,
        String applicationNumber,
        String caseNumber,
        String item,
        String itemName,
        String department,
        String departmentName,
        String party,
        String reason,
        Instant recordedAt,
        LocalDate blockedUntil) {

    static CreditRecordResource of(CreditRecordInfo credit, DepartmentNames names) {
        return new CreditRecordResource(
                credit.id(),
                credit.applicationNumber(),
                credit.caseNumber(),
                credit.item(),
                credit.itemName(),
                credit.department(),
                names.of(credit.department()),
                credit.holderName(),
                credit.reason(),
                credit.recordedAt(),
                credit.blockedUntil());
    }
}
