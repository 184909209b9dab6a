/** Electronic supervision 电子监察: the audit trail of everything that happens to applications, to licences and to the catalogue, and of who read personal data. */
@NullMarked
@ApplicationModule(
        displayName = "Supervision",
        allowedDependencies = {"cases", "catalogue", "commitments", "identity", "licences", "worktime"})
package org.binglian.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
