package org.binglian.approval;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the process lays work down for officers and takes it back. Called by the engine inside the transaction of the step. */
public interface Desk {

    /**
     * @param taskId id of the engine's task
     * @param element id of the user task in its model
     * @param caseId null for a task about the whole application
     * @param division code of the division, for one of several parallel reviews
     */
    void lay(String taskId, String element, UUID applicationId, @Nullable UUID caseId, @Nullable String division);

    /** The step is no longer to be done: time ran out or the applicant withdrew. */
    void take(String taskId);
}
