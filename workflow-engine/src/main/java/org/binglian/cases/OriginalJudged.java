package org.binglian.cases;

import org.jspecify.annotations.Nullable;

/**
 * What a window officer found of one original beside the uploaded copy.
 *
 * @param requirement of the checklist
 * @param remark in which way it does not agree; needed when it does not
 */
public record OriginalJudged(
        String requirement, boolean agrees, @Nullable String remark) {

    String remarkText() {
        return remark == null ? "" : remark.strip();
    }
}
