package org.binglian.catalogue;

import org.binglian.identity.Clause;

/**
 * What an applicant promises in writing who commits instead of proving, in one version of an item.
 *
 * @param text what is promised, as the applicant reads and signs it
 * @param consequence what follows when it turns out untrue
 * @param checkDays working days after the decision within which the department checks it; at least 1
 */
@Clause("2.1.3d")
public record CommitmentTerms(String text, String consequence, int checkDays) {}
