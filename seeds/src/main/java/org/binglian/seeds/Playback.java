package org.binglian.seeds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.binglian.worktime.ReplayableClock;

/** Steps of many stories, taken one after the other in the order of their moments, so that numbers and dates run together. */
final class Playback {

    private record Step(Instant at, int order, Runnable work) {}

    private final ReplayableClock clock;
    private final Instant present;
    private final PriorityQueue<Step> steps =
            new PriorityQueue<>(Comparator.comparing(Step::at).thenComparing(Step::order));
    private int planned;

    Playback(ReplayableClock clock) {
        this.clock = clock;
        this.present = clock.instant();
    }

    /** Plans a step; what lies in the future does not happen. */
    void at(LocalDate day, LocalTime time, Runnable work) {
        Instant moment = day.atTime(time).atZone(clock.getZone()).toInstant();
        if (moment.isBefore(present)) {
            steps.add(new Step(moment, planned++, work));
        }
    }

    /** @param progress hears of every month that something happens in, as it begins */
    void run(Consumer<YearMonth> progress) {
        YearMonth month = null;
        while (!steps.isEmpty()) {
            Step next = steps.remove();
            YearMonth now = YearMonth.from(next.at().atZone(clock.getZone()));
            if (!now.equals(month)) {
                progress.accept(now);
                month = now;
            }
            clock.at(next.at(), next.work());
        }
    }
}
