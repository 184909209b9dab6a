package org.binglian.licences.outside;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.binglian.licences.OutsideState;

/**
 * Asks once more what may have failed by chance, and leaves a library alone that fails again and again, so that neither
 * people wait for it nor it drowns in questions when it comes back.
 */
class GuardedLibrary implements OutsideLibrary {

    private static final int OBSERVED_CALLS = 10;
    private static final float HALF = 50;
    private static final int PROBES = 2;
    private static final double SPREAD = 0.5;

    private final OutsideLibrary library;
    private final OutsideSettings.Library settings;
    private final CircuitBreaker breaker;
    private final Retry retry;
    private final LongAdder answered = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder spared = new LongAdder();

    GuardedLibrary(String code, OutsideLibrary library, OutsideSettings.Library settings, Clock clock) {
        this.library = library;
        this.settings = settings;
        this.breaker = CircuitBreaker.of(
                code,
                CircuitBreakerConfig.custom()
                        .clock(clock)
                        .slidingWindowSize(OBSERVED_CALLS)
                        .minimumNumberOfCalls(settings.observed())
                        .failureRateThreshold(HALF)
                        .waitDurationInOpenState(settings.rest())
                        .permittedNumberOfCallsInHalfOpenState(PROBES)
                        .build());
        this.retry = Retry.of(
                code,
                RetryConfig.custom()
                        .maxAttempts(settings.tries())
                        .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(settings.pause(), 2, SPREAD))
                        .retryOnException(e -> e instanceof OutsideFault fault && fault.passing())
                        .build());
        breaker.getEventPublisher()
                .onSuccess(event -> answered.increment())
                .onError(event -> failed.increment())
                .onCallNotPermitted(event -> spared.increment());
    }

    @Override
    public List<OutsideEntry> find(String holder, Set<String> types) {
        return guarded(() -> library.find(holder, types));
    }

    @Override
    public byte[] document(String reference) {
        return guarded(() -> library.document(reference));
    }

    private <T> T guarded(Supplier<T> call) {
        try {
            return retry.executeSupplier(() -> breaker.executeSupplier(call));
        } catch (CallNotPermittedException e) {
            throw OutsideFault.unreachable("left alone, because it failed too often", e);
        }
    }

    String code() {
        return breaker.getName();
    }

    OutsideSettings.Library settings() {
        return settings;
    }

    OutsideState state() {
        boolean failing = breaker.getState() != CircuitBreaker.State.CLOSED;
        return new OutsideState(code(), settings.departments(), failing, answered.sum(), failed.sum(), spared.sum());
    }
}
