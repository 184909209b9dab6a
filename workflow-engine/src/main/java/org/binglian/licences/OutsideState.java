package org.binglian.licences;

import java.util.Set;

/**
 * How an outside library does.
 *
 * @param departments codes of the departments whose licences it has
 * @param failing it failed so often that it is left alone, or is being tried again after that
 * @param answered calls that it answered since the start
 * @param failed calls that it did not answer, or not in a way that can be believed
 * @param spared calls that were not made, because it was left alone
 */
public record OutsideState(
        String code, Set<String> departments, boolean failing, long answered, long failed, long spared) {}
