package org.binglian.approval;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The way of simplifications through their process. Every call joins the caller's transaction. */
public interface SimplificationJourney {

    void start(UUID simplificationId);

    /**
     * The process must be waiting there: if it is not, the domain and the engine disagree and the step fails as a whole.
     *
     * @param element id of the user task that is done
     * @param outcome the routing flag that the gateway behind it compares with; null when there is no gateway
     */
    void taskDone(UUID simplificationId, String element, @Nullable String outcome);
}
