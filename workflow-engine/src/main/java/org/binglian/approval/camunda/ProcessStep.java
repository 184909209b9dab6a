package org.binglian.approval.camunda;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a process.
 *
 * @param rootId id of the application or simplification
 * @param caseId null in the process of the application itself
 * @param model id of the process definition
 * @param element id of the element in it
 */
record ProcessStep(UUID rootId, @Nullable UUID caseId, String model, String element, Kind kind) {

    enum Kind {
        ENTERED,
        LEFT,
        CANCELLED,
        /** Entered and left in one transaction. */
        PASSED
    }

    ProcessStep but(Kind other) {
        return new ProcessStep(rootId, caseId, model, element, other);
    }

    boolean finished() {
        return kind == Kind.LEFT || kind == Kind.PASSED;
    }

    /** Id of what the process is about. */
    UUID subject() {
        return caseId == null ? rootId : caseId;
    }
}
