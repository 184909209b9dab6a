package org.binglian.commitments;

import java.util.List;
import java.util.UUID;

/**
 * A case that was approved on commitments.
 *
 * @param item code of the item
 * @param department that decided it and checks it
 * @param materials titles of what was not handed in
 */
public record CheckedCase(
        UUID caseId,
        UUID applicationId,
        String applicationNumber,
        String caseNumber,
        String item,
        String itemName,
        String department,
        Promisor promisor,
        List<String> materials) {

    public CheckedCase {
        materials = List.copyOf(materials);
    }
}
