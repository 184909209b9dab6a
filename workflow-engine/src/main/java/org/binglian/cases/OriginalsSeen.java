package org.binglian.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;

/**
 * A window officer saw originals at a hand-over, and these agree with what was uploaded.
 *
 * @param listed ticked line by line; otherwise stated of all together
 */
@Clause("2.3.2b")
public record OriginalsSeen(UUID applicationId, Actor by, Instant at, List<String> titles, boolean listed)
        implements ApplicationEvent {

    public OriginalsSeen {
        titles = List.copyOf(titles);
    }
}
