/** Electronic supervision 电子监察: the audit trail of everything that happens to applications and of who read them. */
@NullMarked
@ApplicationModule(
        displayName = "Supervision",
        allowedDependencies = {"cases", "identity", "worktime"})
package org.binglian.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
