/**
 * People, organisations, departments and regions, who may act as whom, and the small shared kernel that every other
 * module may use: identifiers, pages, problems and clause marks.
 */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {})
package org.binglian.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
