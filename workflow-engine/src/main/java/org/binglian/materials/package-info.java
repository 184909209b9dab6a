/** What an application must hand in and why, by the material rules; what was handed in; what a department has on file. */
@NullMarked
@ApplicationModule(
        displayName = "Materials",
        allowedDependencies = {"identity", "catalogue", "documents", "licences", "commitments"})
package org.binglian.materials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
