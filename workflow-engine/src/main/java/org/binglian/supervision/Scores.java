package org.binglian.supervision;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.binglian.identity.Actor;

/**
 * The monthly score of every department: 100 points less the points of each of the month's findings that stand, by the card it got, never
 * below 0. The points are data.
 */
public interface Scores {

    /** What a department starts with. */
    int FULL = 100;

    /**
     * @param department code
     * @param score 0 to {@link #FULL}
     * @param deductions every line of the calculation, in the order in which it was found
     */
    record Score(String department, int score, List<Deduction> deductions) {

        public Score {
            deductions = List.copyOf(deductions);
        }
    }

    /**
     * One finding that costs points.
     *
     * @param number of the case, or of the application when it is about the whole of it
     */
    record Deduction(UUID finding, FindingKind kind, Card card, String number, int points) {}

    /** The points that each card costs. */
    Map<Card, Integer> weights();

    /**
     * In official order, those without a finding too; a department's own alone for its administrators and decision makers.
     *
     * @throws org.binglian.identity.Forbidden for any other role
     * @throws org.binglian.identity.NotFound for a region that does not exist
     */
    List<Score> month(Actor reader, String region, YearMonth month);

    /** The same list as an XLSX workbook: a line a department, and every deduction. */
    byte[] sheet(Actor reader, String region, YearMonth month);
}
