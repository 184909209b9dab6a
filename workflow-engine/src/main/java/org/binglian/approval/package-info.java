/**
 * The process side of approval: which step is next, who may take it, and the inbox that officers work from. The engine itself is reached
 * only from {@code org.binglian.approval.camunda}.
 */
@NullMarked
@ApplicationModule(
        displayName = "approval",
        allowedDependencies = {"cases", "identity", "catalogue", "worktime", "materials", "documents", "commitments"})
package org.binglian.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
