package org.binglian.commitments;

import java.util.List;
import java.util.UUID;
import org.binglian.catalogue.ItemGuide;

/**
 * What an applicant may commit to instead of handing in a material.
 *
 * @param requirement for which it stands, {@code <itemCode>.<materialType>}
 * @param title of the material that it replaces
 * @param items guides of all items that want the material; each has terms
 */
public record Promise(UUID applicationId, String requirement, String title, List<ItemGuide> items, Promisor promisor) {

    public Promise {
        items = List.copyOf(items);
    }
}
