package org.binglian.api.outside;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.binglian.licences.OutsideLicences;
import org.binglian.licences.OutsideState;
import org.springframework.stereotype.Component;

/** Counts the calls to every outside library by how they ended, and tells which library is failing. */
@Component
class OutsideLibrariesMetrics implements MeterBinder {

    private static final String CALLS = "binglian.outside.calls";
    private static final String FAILING = "binglian.outside.failing";

    private final OutsideLicences libraries;

    OutsideLibrariesMetrics(OutsideLicences libraries) {
        this.libraries = libraries;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (OutsideState library : libraries.states()) {
            count(registry, library.code(), "answered", OutsideState::answered);
            count(registry, library.code(), "failed", OutsideState::failed);
            count(registry, library.code(), "spared", OutsideState::spared);
            Gauge.builder(FAILING, () -> now(library.code(), state -> state.failing() ? 1 : 0))
                    .tag("library", library.code())
                    .register(registry);
        }
    }

    private void count(MeterRegistry registry, String code, String outcome, ToDoubleFunction<OutsideState> number) {
        FunctionCounter.builder(CALLS, libraries, all -> now(code, number))
                .tag("library", code)
                .tag("outcome", outcome)
                .register(registry);
    }

    private double now(String code, ToDoubleFunction<OutsideState> number) {
        return libraries.states().stream()
                .filter(state -> state.code().equals(code))
                .mapToDouble(number)
                .findFirst()
                .orElse(0);
    }
}
