/** Working days, due dates and clocks: the only place that counts days. */
@NullMarked
@ApplicationModule(
        displayName = "Working time",
        allowedDependencies = {"identity"})
package org.binglian.worktime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
