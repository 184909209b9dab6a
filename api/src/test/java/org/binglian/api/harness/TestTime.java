package org.binglian.api.harness;

import org.binglian.worktime.ReplayableClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
class TestTime {

    @Bean
    static MovableClockHolder movableClock() {
        return new MovableClockHolder(new MovableClock());
    }

    @Bean
    @Primary
    static ReplayableClock testClock(MovableClockHolder holder) {
        return new ReplayableClock(holder.clock());
    }

    /** Hides the inner clock from everybody who asks for a {@link java.time.Clock}. */
    record MovableClockHolder(MovableClock clock) {}
}
