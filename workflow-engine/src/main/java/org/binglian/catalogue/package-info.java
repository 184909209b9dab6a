/** What departments approve: items and their versioned guides, material types, joint services; what applies to an applicant's situation. */
@NullMarked
@ApplicationModule(allowedDependencies = {"documents", "identity"})
package org.binglian.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
