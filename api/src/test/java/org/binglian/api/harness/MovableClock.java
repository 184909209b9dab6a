package org.binglian.api.harness;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The clock of the whole application under test: runs on from wherever a test set it. */
public final class MovableClock extends Clock {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private volatile Duration ahead = Duration.ZERO;

    /** From now on it is ten in the morning of this day. */
    public void set(LocalDate day) {
        set(day.atTime(LocalTime.of(10, 0)).atZone(SHANGHAI).toInstant());
    }

    public void set(Instant now) {
        ahead = Duration.between(Instant.now(), now);
    }

    public void advance(Duration time) {
        ahead = ahead.plus(time);
    }

    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
