package org.binglian.cases;

import java.util.UUID;

/** Something that happened to one case; carries the case as it is after the change. */
public interface CaseEvent extends ApplicationEvent {

    CaseSnapshot snapshot();

    @Override
    default UUID applicationId() {
        return snapshot().applicationId();
    }
}
