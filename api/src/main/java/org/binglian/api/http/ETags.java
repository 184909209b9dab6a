package org.binglian.api.http;

/** Turns the version of what is shown into the ETag that a later change must send back. */
public final class ETags {

    private ETags() {}

    public static String of(int version) {
        return "\"" + version + "\"";
    }
}
