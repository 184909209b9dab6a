package org.binglian.catalogue;

import java.util.List;

/**
 * Whether an item of a stage applies to an applicant's answers, and why.
 *
 * @param reason in Chinese
 * @param reasonEn in English
 * @param clause id of the rule behind it
 * @param after codes of the items of this application that must be decided first
 */
public record ApplicableItem(
        String item, boolean applies, String reason, String reasonEn, String clause, List<String> after) {

    public ApplicableItem {
        after = List.copyOf(after);
    }
}
