package org.binglian.catalogue;

import java.util.List;

/**
 * An item inside a stage.
 *
 * @param after codes of items of the same stage that must be decided before this one
 * @param question name of the answer that decides whether it applies; "always" when none does
 */
public record JointItem(String item, List<String> after, String question) {

    public JointItem {
        after = List.copyOf(after);
    }
}
