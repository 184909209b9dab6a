package org.binglian.cases;

import org.jspecify.annotations.Nullable;

/** Something that happened between an applicant and the intermediary that works for the application. */
public interface IntermediaryEvent extends ApplicationEvent {

    /** Title of the material that the work yields. */
    String material();

    /** Name of the institution. */
    String intermediary();

    /** In words that somebody typed. */
    default @Nullable String reason() {
        return null;
    }
}
