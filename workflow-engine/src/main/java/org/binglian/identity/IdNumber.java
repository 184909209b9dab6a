package org.binglian.identity;

/** Number of an identity card or 统一社会信用代码, as others than its owner may read it. */
public final class IdNumber {

    private static final int SHOWN = 4;

    private IdNumber() {}

    /** Enough of the number to tell it from others. */
    public static String masked(String number) {
        int shown = Math.min(SHOWN, number.length());
        return number.substring(0, shown) + "*".repeat(number.length() - shown);
    }
}
