/**
 * Commitments 告知承诺 (2.1.3d): what an applicant signs instead of proving it, the check after the decision, and the record of those who
 * broke their word.
 */
@NullMarked
@ApplicationModule(
        displayName = "Commitments",
        allowedDependencies = {"identity", "catalogue", "worktime"})
package org.binglian.commitments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
