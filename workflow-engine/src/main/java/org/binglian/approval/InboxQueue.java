package org.binglian.approval;

/** Which of an officer's lists: claimed by me, open to my group, done by me, all of the cases I took part in. */
public enum InboxQueue {
    MINE,
    GROUP,
    DONE,
    INVOLVED
}
