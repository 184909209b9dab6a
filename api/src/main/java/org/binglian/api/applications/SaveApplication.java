package org.binglian.api.applications;

import java.util.Map;
import org.binglian.cases.DraftChange;
import org.jspecify.annotations.Nullable;

/** JSON merge patch of a draft. */
record SaveApplication(
        @Nullable Map<String, @Nullable Object> answers,
        @Nullable Map<String, @Nullable Object> form,
        @Nullable Map<String, @Nullable Object> delivery) {

    DraftChange change() {
        return new DraftChange(answers == null ? Map.of() : answers, form == null ? Map.of() : form, delivery);
    }
}
