package org.binglian.catalogue;

import java.util.List;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;

/** How far the departments have come towards the targets of the notice. */
@Clause({"1a", "1b", "1c", "3.1"})
public interface SimplificationProgress {

    /**
     * Every department that has items, for the reform office and supervision; for a department's administrator the own one. An item that is in
     * a round which is not published yet counts as proposed, against the version that the round began with; every other one as last published,
     * against the version before.
     *
     * @throws org.binglian.identity.Forbidden to everybody else
     */
    ProgressBoard board(Actor reader);

    /**
     * One point for every day up to today on which versions took effect, oldest first, of the items whose progress the reader may see.
     *
     * @throws org.binglian.identity.Forbidden as {@link #board}
     */
    List<ProgressPoint> trend(Actor reader);

    /** The board as an XLSX workbook whose figures are numbers. */
    byte[] sheet(ProgressBoard board);
}
