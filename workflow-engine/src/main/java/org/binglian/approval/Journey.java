package org.binglian.approval;

import java.util.Collection;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The way of applications through their process. Every call joins the caller's transaction. A race that was lost comes back as
 * {@link OptimisticLockingFailureException}; the caller's transaction is to be tried again.
 */
public interface Journey {

    void start(UUID applicationId);

    /** Begins the check of a case that was approved on commitments; it runs on when the application is closed. */
    void startCheck(UUID applicationId, UUID caseId);

    /** Begins the check of a case whose original did not agree at the hand-over; the application goes on waiting for that. */
    void startOriginalCheck(UUID applicationId, UUID caseId);

    /**
     * @param subject the application, or the case whose commitments are checked
     * @param outcome the routing flag that the gateway behind the task compares with
     */
    void completeTask(UUID subject, String taskId, String outcome);

    void correctionsSubmitted(UUID applicationId);

    void withdrawn(UUID applicationId);

    void replyReceived(UUID applicationId);

    /** Lets each of the cases look again at what it builds on, if it waits for that. */
    void prerequisitesDecided(UUID applicationId, Collection<UUID> cases);

    /** Does everything that moves the process in {@code work} as one step, which reads once where the application stands. */
    void inOneStep(Runnable work);

    /**
     * Does now what has fallen due for an application by the clock, as the job executor does in the background: for a replay of past days
     * and for whoever does not want to wait.
     */
    void catchUp(UUID applicationId);

    /**
     * Where an application and its cases stand in their models, or a simplification in its own.
     *
     * @param id of the application or simplification
     */
    Whereabouts whereabouts(UUID id);
}
