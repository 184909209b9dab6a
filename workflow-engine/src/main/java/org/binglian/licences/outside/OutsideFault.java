package org.binglian.licences.outside;

/** An outside library gave no answer, or none that can be believed. The message is for the log and names no person. */
final class OutsideFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean passing;

    private OutsideFault(String message, boolean passing, Throwable cause) {
        super(message, cause);
        this.passing = passing;
    }

    private OutsideFault(String message) {
        super(message);
        this.passing = false;
    }

    /** It did not answer, or said that it cannot now; a moment later it may. */
    static OutsideFault unreachable(String message, Throwable cause) {
        return new OutsideFault(message, true, cause);
    }

    static OutsideFault busy(String message) {
        return new OutsideFault(message, true, null);
    }

    /** It answered what nobody may rely on; asking again at once would give the same. */
    static OutsideFault wrong(String message) {
        return new OutsideFault(message);
    }

    /** Whether asking again at once makes sense. */
    boolean passing() {
        return passing;
    }
}
