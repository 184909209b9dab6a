package org.binglian.worktime;

/** What a row of a clock says happened to it. */
public enum ClockEvent {
    STARTED,
    SUSPENDED,
    RESUMED,
    EXTENDED,
    STOPPED
}
