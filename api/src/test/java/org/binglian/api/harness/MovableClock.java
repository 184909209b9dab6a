package org.binglian.api.harness;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The clock of the whole application under test: runs on from wherever a test set it. */
public final class MovableClock extends Clock {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final AtomicReference<Duration> ahead;
    private final ZoneId zone;

    public MovableClock() {
        this(new AtomicReference<>(Duration.ZERO), SHANGHAI);
    }

    private MovableClock(AtomicReference<Duration> ahead, ZoneId zone) {
        this.ahead = ahead;
        this.zone = zone;
    }

    /** From now on it is ten in the morning of this day. */
    public void set(LocalDate day) {
        set(day.atTime(LocalTime.of(10, 0)).atZone(SHANGHAI).toInstant());
    }

    public void set(Instant now) {
        move(Duration.between(Instant.now(), now));
    }

    /** The engine looks for due timers by a clock of its own; it has to show the same time. */
    private void move(Duration difference) {
        ahead.set(difference);
        ClockUtil.setCurrentTime(Date.from(instant()));
    }

    public void advance(Duration time) {
        move(ahead.get().plus(time));
    }

    public void reset() {
        ahead.set(Duration.ZERO);
        ClockUtil.reset();
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(ahead, zone);
    }
}
