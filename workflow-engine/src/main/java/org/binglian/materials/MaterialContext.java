package org.binglian.materials;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.binglian.catalogue.ItemGuide;

/**
 * The application whose materials are meant.
 *
 * @param items guides of the items that apply, in their order; after submission the versions it was filed under
 * @param number acceptance number of the application, by which later ones name it
 * @param project id of the project that it belongs to, or its own when it belongs to none: what speaks of one project
 *     ({@link org.binglian.catalogue.MaterialType#projectBound}) counts for no other
 * @param holder number of the applicant's identity card or 统一社会信用代码
 * @param today day on which licences and documents on file have to be valid
 */
public record MaterialContext(
        UUID applicationId,
        String number,
        UUID project,
        List<ItemGuide> items,
        String holder,
        String applicantUsername,
        LocalDate today) {

    public MaterialContext {
        items = List.copyOf(items);
    }
}
