/** Files by their content, the documents that the system issues, and the making of PDFs. */
@NullMarked
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"identity"})
package org.binglian.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
