package org.binglian.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ReplayableClockTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
    private static final Instant PAST = Instant.parse("2016-09-28T01:00:00Z");

    private final ReplayableClock clock = new ReplayableClock(Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));

    @Test
    void onlyTheWorkAndItsThreadLiveInThePast() {
        List<Instant> seen = new ArrayList<>();

        clock.at(PAST, () -> {
            seen.add(clock.instant());
            seen.add(clock.withZone(ZoneOffset.UTC).instant());
            clock.at(PAST.plusSeconds(1), () -> seen.add(clock.instant()));
            seen.add(clock.instant());
            seen.add(CompletableFuture.supplyAsync(clock::instant).join());
        });
        seen.add(clock.instant());

        assertThat(seen).containsExactly(PAST, PAST, PAST.plusSeconds(1), PAST, NOW, NOW);
    }

    @Test
    void tellsWhoLivesInThePast() {
        clock.at(PAST, () -> assertThat(clock.replaying()).isTrue());

        assertThat(clock.replaying()).isFalse();
    }

    @Test
    void returnsToThePresentWhenTheWorkFails() {
        assertThatThrownBy(() -> clock.at(PAST, () -> {
                    throw new IllegalStateException("work failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(clock.instant()).isEqualTo(NOW);
    }
}
