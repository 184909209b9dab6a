/**
 * Applications and the approval cases inside them: states, transitions, events. Knows neither the process engine nor the ledger;
 * whoever needs to act on a change listens to the events.
 */
@NullMarked
@ApplicationModule(
        displayName = "cases",
        allowedDependencies = {"identity", "worktime", "catalogue", "licences", "materials", "documents", "commitments"
        })
package org.binglian.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
