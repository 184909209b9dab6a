package org.binglian.identity;

/** There is no such thing, or none that the person may know of (404). */
public final class NotFound extends Problem {

    private final String what;

    /**
     * @param what noun such as {@code application}; the message {@code problem.not-found.<what>} names it to people
     * @param key identifier that was asked for
     */
    public NotFound(String what, String key) {
        super("not-found", "No " + what + " " + key, key);
        this.what = what;
    }

    public NotFound(String what) {
        this(what, "");
    }

    public String what() {
        return what;
    }
}
