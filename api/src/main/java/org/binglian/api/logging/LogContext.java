package org.binglian.api.logging;

import org.slf4j.MDC;

/** Adds to the log lines of this request what they are about; forgotten when the request ends. */
public final class LogContext {

    private LogContext() {}

    public static void username(String username) {
        MDC.put("username", username);
    }
}
