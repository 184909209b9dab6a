/** The licence library 电子证照库: what departments have issued to whom, until when it is valid, and whether a number is genuine. */
@NullMarked
@ApplicationModule(
        displayName = "Licences",
        allowedDependencies = {"identity", "documents"})
package org.binglian.licences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
