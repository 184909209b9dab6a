package org.binglian.identity;

/** The person may know of the thing but may not do this to it (403). */
public final class Forbidden extends Problem {

    /** @param code such as {@code task.other-department}; the message {@code problem.<code>} explains it */
    public Forbidden(String code, Object... args) {
        super(code, "Forbidden: " + code, args);
    }
}
