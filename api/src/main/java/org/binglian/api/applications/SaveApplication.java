package org.binglian.api.applications;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.binglian.cases.DraftChange;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/**
 * JSON merge patch of a draft.
 *
 * @param others members that a draft does not have; refused, because silence would look as if they were kept
 */
record SaveApplication(
        @Nullable Map<String, @Nullable Object> answers,
        @Nullable Map<String, @Nullable Object> form,
        @Nullable Map<String, @Nullable Object> delivery,

        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, @Nullable Object> others) {

    DraftChange change() {
        if (others != null && !others.isEmpty()) {
            throw new Rejected(
                    others.keySet().stream().map(SaveApplication::unknown).toList());
        }
        return new DraftChange(answers == null ? Map.of() : answers, form == null ? Map.of() : form, delivery);
    }

    private static Fault unknown(String member) {
        String pointer = JsonPointer.empty().appendProperty(member).toString();
        return member.equals("mandate")
                ? new Fault(pointer, "application.no-mandate")
                : new Fault(pointer, "application.unknown-member", member);
    }
}
