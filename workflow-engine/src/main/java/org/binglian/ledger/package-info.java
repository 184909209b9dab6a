/**
 * The monthly ledger of the departments (Attachment 3): one fact a case, kept in the transaction that changes the case, and the figures that
 * are counted from the facts.
 */
@NullMarked
@ApplicationModule(
        displayName = "Ledger",
        allowedDependencies = {"cases", "catalogue", "identity", "worktime", "documents"})
package org.binglian.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
