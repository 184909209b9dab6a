package org.binglian.worktime;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The process's clock, which one thread can set to another moment for a piece of work: this is how the demo data live
 * through past months by the ordinary rules. Only seeds and tests call {@link #at}.
 */
public final class ReplayableClock extends Clock {

    private final Clock real;
    private final ThreadLocal<@Nullable Instant> replayed;

    public ReplayableClock(Clock real) {
        this(real, new ThreadLocal<>());
    }

    private ReplayableClock(Clock real, ThreadLocal<@Nullable Instant> replayed) {
        this.real = real;
        this.replayed = replayed;
    }

    /** Does the work in this thread as if it were that moment; calls may be nested. */
    public void at(Instant instant, Runnable work) {
        Instant before = replayed.get();
        replayed.set(instant);
        try {
            work.run();
        } finally {
            if (before == null) {
                replayed.remove();
            } else {
                replayed.set(before);
            }
        }
    }

    /** Whether this thread lives through a past moment just now. */
    public boolean replaying() {
        return replayed.get() != null;
    }

    @Override
    public Instant instant() {
        Instant set = replayed.get();
        return set == null ? real.instant() : set;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ReplayableClock(real.withZone(zone), replayed);
    }
}
