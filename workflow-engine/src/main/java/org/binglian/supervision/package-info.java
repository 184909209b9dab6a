/**
 * Electronic supervision 电子监察: the audit trail of everything that happens to applications, to licences and to the catalogue, and of who
 * read personal data; what supervision found, and how departments answer for it; its own monthly figures, counted from its own facts.
 */
@NullMarked
@ApplicationModule(
        displayName = "Supervision",
        allowedDependencies = {
            "approval",
            "cases",
            "catalogue",
            "commitments",
            "documents",
            "identity",
            "licences",
            "notifications",
            "worktime"
        })
package org.binglian.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
