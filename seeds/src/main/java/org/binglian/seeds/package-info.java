/** Reference and demo data as files, loaded at start through the modules' public interfaces; loading again changes nothing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "catalogue", "licences"})
package org.binglian.seeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
