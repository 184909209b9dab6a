package org.binglian.supervision;

import java.time.YearMonth;
import java.util.List;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;

/** Supervision's own monthly figures, counted from its own facts, for checking the ledger's (3.3b). */
@Clause("3.3b")
public interface SupervisionFigures {

    /**
     * Every department of the region in official order, those without cases too, and the total at the end.
     *
     * @throws org.binglian.identity.Forbidden unless for supervision or the reform office
     * @throws org.binglian.identity.NotFound for a region that does not exist
     */
    List<FiguresRow> month(Actor reader, String region, YearMonth month);

    /**
     * The same for whoever reconciles, without asking who.
     *
     * @throws org.binglian.identity.NotFound for a region that does not exist
     */
    List<FiguresRow> month(String region, YearMonth month);

    /**
     * Makes the facts anew from the domain's log, for cases from before supervision listened; the figures come out the same.
     *
     * @return the number of facts
     */
    long rebuild();
}
