package org.binglian.ledger;

import java.time.YearMonth;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.jspecify.annotations.Nullable;

/** The monthly ledgers, for the reform office, supervision, and the administrators and decision makers of the departments. */
@Clause("3.3a")
public interface Ledgers {

    /**
     * Throws {@code Rejected} for a region that does not exist, {@code Forbidden} for anyone else's role.
     *
     * @param region code of the region whose own departments are listed
     */
    MonthlyLedger month(Actor by, String region, YearMonth month);

    /**
     * The cases behind a figure, oldest first. Throws {@code NotFound} for a department that does not exist, {@code Forbidden} when a
     * department asks for another's.
     *
     * @param after the {@code next} of the previous page, null for the first
     * @param limit cases a page, at least 1
     */
    Page<LedgerCase> cases(
            Actor by, YearMonth month, String department, LedgerFigure figure, @Nullable Position after, int limit);
}
