package org.binglian.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the applicant is told when an application is opened or filed. */
public record OpenedApplication(
        UUID id,
        String number,
        String queryCode,
        ApplicationState state,
        @Nullable UUID project) {

    static OpenedApplication of(Application application) {
        return new OpenedApplication(
                application.id(),
                application.number(),
                application.queryCode(),
                application.state(),
                application.subject().project());
    }
}
