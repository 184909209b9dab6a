package org.binglian.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an officer hands the reply over.
 *
 * @param originals what was found line by line; none is the officer's statement that all originals of the checklist were seen and agree
 * @param trackingNumber of the courier
 * @param comment why the applicant had to come once more, where this is so
 */
public record HandOver(
        @Nullable List<OriginalJudged> originals,
        @Nullable String trackingNumber,
        @Nullable String comment) {

    String commentText() {
        return comment == null ? "" : comment.strip();
    }
}
