package org.binglian.cases;

/** How an application reached the authority; only {@link #ONLINE} counts as handled online in Attachment 3. */
public enum Channel {
    ONLINE,
    WINDOW,
    POST,
    EMAIL,
    PHONE,
    TERMINAL
}
