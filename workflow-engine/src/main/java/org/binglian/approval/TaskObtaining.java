package org.binglian.approval;

import org.binglian.cases.Obtaining;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.materials.MaterialLine;
import org.springframework.stereotype.Service;

/** Lets whoever has a task fetch for it what another department has. */
@Service
@Clause("2.1.1d")
public class TaskObtaining {

    private final Inbox inbox;
    private final Obtaining obtaining;

    TaskObtaining(Inbox inbox, Obtaining obtaining) {
        this.inbox = inbox;
        this.obtaining = obtaining;
    }

    /**
     * @throws org.binglian.identity.NotFound when the officer may not act on such a task, or sees no such line
     * @throws org.binglian.identity.Conflict when the task is done, or the material is not to be obtained
     * @throws org.binglian.identity.Unavailable when the issuer's sharing does not answer
     * @see Obtaining#obtain
     */
    public MaterialLine obtain(String taskId, String requirement, Actor by) {
        return obtaining.obtain(inbox.workedOn(taskId, by).applicationId(), requirement, by);
    }
}
