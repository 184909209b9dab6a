package org.binglian.identity;

/**
 * Why the domain did not do what was asked. The API turns the kinds into problem documents; the text that people
 * read is the message {@code problem.<code>} in their language, {@link #getMessage()} is English and for the log.
 */
public abstract sealed class Problem extends RuntimeException
        permits NotFound, Forbidden, Conflict, Rejected, Unavailable {

    private final String code;
    private final transient Object[] args;

    Problem(String code, String message, Object... args) {
        super(message);
        this.code = code;
        this.args = args.clone();
    }

    /** Stable name of the problem, such as {@code case.not-under-review}. */
    public String code() {
        return code;
    }

    /** What the placeholders of the message stand for. */
    public Object[] args() {
        return args.clone();
    }
}
