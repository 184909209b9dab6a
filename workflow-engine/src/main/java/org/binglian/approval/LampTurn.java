package org.binglian.approval;

/** What can happen to the lamp of an open task without anybody doing something: time passes. */
public enum LampTurn {
    /** It has turned yellow. */
    YELLOW,
    /** It has been yellow for two working days, and the task is still open. */
    UNTENDED,
    /** It has turned red: the limit has passed. */
    RED
}
