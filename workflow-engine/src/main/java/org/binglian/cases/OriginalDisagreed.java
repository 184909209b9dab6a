package org.binglian.cases;

import java.time.Instant;
import java.util.List;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;

/** At the hand-over originals did not agree with what this case was decided on; its department has to look into it. */
@Clause("2.3.2b")
public record OriginalDisagreed(CaseSnapshot snapshot, Actor by, Instant at, List<Difference> differences)
        implements CaseEvent {

    /** @param remark in which way it does not agree */
    public record Difference(String requirement, String title, String remark) {}

    public OriginalDisagreed {
        differences = List.copyOf(differences);
    }
}
