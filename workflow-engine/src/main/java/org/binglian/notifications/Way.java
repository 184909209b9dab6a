package org.binglian.notifications;

/** How a notice reaches somebody outside of the app. */
public enum Way {
    EMAIL,
    /** Only urgent notices: a message costs money and wakes people. */
    SMS;

    /** Whether notices go this way. */
    public boolean carries(boolean urgent) {
        return this == EMAIL || urgent;
    }
}
