package org.binglian.identity;

import java.time.Duration;

/** Something that is needed for this does not work at the moment; nothing was changed, and trying again later helps (503). */
public final class Unavailable extends Problem {

    private final Duration retryAfter;

    /**
     * @param code such as {@code scan-unavailable}; the message {@code problem.<code>} explains it
     * @param retryAfter when trying again makes sense
     */
    public Unavailable(String code, Duration retryAfter, Object... args) {
        super(code, "Unavailable: " + code, args);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
