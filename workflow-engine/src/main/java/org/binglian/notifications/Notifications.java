package org.binglian.notifications;

/**
 * Tells people what they should know: in the app at once, by e-mail, and by SMS when it is urgent and a gateway is set. Each person once
 * for one key.
 */
public interface Notifications {

    /**
     * Joins the caller's transaction: a notice of what did not happen is never seen. Written at the commit, all of a transaction in one
     * batch; mail and SMS leave after it by a job, never on days off nor at night.
     */
    void tell(Notice notice);
}
