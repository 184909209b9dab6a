package org.binglian.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.binglian.materials.MaterialLine;
import org.jspecify.annotations.Nullable;

/**
 * The originals of an application on completion (原件核验).
 *
 * @param toBeSeen the checklist of the hand-over, each material once; empty unless the reply waits to be collected at a window
 * @param found what officers found, in the order in which they did
 * @param doubts what did not agree, for each case that rests on it
 */
public record OriginalsView(List<MaterialLine> toBeSeen, List<Found> found, List<Doubt> doubts) {

    public OriginalsView {
        toBeSeen = List.copyOf(toBeSeen);
        found = List.copyOf(found);
        doubts = List.copyOf(doubts);
    }

    /**
     * @param remark in which way it does not agree
     * @param listed false when the officer stated it of all originals together
     */
    public record Found(
            String requirement,
            String title,
            boolean agrees,
            @Nullable String remark,
            boolean listed,
            String seenBy,
            Instant seenAt) {}

    /**
     * @param department code of the department that looks into it
     * @param state OPEN, UPHELD or REVOKED
     * @param finding what the department found
     */
    public record Doubt(
            UUID caseId,
            String caseNumber,
            String itemName,
            String department,
            String requirement,
            String title,
            String remark,
            String state,
            @Nullable String finding,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {}
}
