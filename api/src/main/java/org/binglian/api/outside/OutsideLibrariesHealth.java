package org.binglian.api.outside;

import java.util.List;
import org.binglian.licences.OutsideLicences;
import org.binglian.licences.OutsideState;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Degraded while an outside library fails: the system goes on without it, so that it must not be taken out of service for
 * that.
 */
@Component
class OutsideLibrariesHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final OutsideLicences libraries;

    OutsideLibrariesHealth(OutsideLicences libraries) {
        this.libraries = libraries;
    }

    @Override
    public Health health() {
        List<OutsideState> states = libraries.states();
        Health.Builder health = Health.status(states.stream().anyMatch(OutsideState::failing) ? DEGRADED : Status.UP);
        states.forEach(state -> health.withDetail(state.code(), state.failing() ? "failing" : "answering"));
        return health.build();
    }
}
