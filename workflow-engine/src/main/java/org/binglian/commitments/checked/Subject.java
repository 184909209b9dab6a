package org.binglian.commitments.checked;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.binglian.commitments.CheckedCase;
import org.binglian.commitments.Promisor;

/** The case that is checked, as its check keeps it. */
@Embeddable
record Subject(
        UUID applicationId,
        String applicationNumber,
        String caseNumber,
        String item,
        String itemName,
        String department,
        String party,
        String holder,
        String holderName,
        String materials) {

    /** Parts the titles of materials in their column. */
    private static final String LINE = "\n";

    static Subject of(CheckedCase c) {
        return new Subject(
                c.applicationId(),
                c.applicationNumber(),
                c.caseNumber(),
                c.item(),
                c.itemName(),
                c.department(),
                c.promisor().username(),
                c.promisor().holder(),
                c.promisor().name(),
                String.join(LINE, c.materials()));
    }

    CheckedCase view(UUID caseId) {
        return new CheckedCase(
                caseId,
                applicationId,
                applicationNumber,
                caseNumber,
                item,
                itemName,
                department,
                new Promisor(party, holderName, holder),
                List.of(materials.split(LINE)));
    }
}
