package org.binglian.api.applications;

import java.util.List;
import java.util.Locale;
import org.binglian.identity.Fault;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the reader's language what the domain found at fault, as a refused submission would. */
@Component
class Obstacles {

    private final MessageSource messages;

    Obstacles(MessageSource messages) {
        this.messages = messages;
    }

    Readiness readiness(List<Fault> faults, Locale language) {
        return new Readiness(
                faults.isEmpty(),
                faults.stream()
                        .map(fault -> new Readiness.Obstacle(
                                fault.pointer(),
                                fault.code(),
                                messages.getMessage(fault.code(), fault.args(), fault.code(), language)))
                        .toList());
    }
}
