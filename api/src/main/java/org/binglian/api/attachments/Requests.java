package org.binglian.api.attachments;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.binglian.catalogue.ItemGuide;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/** What is sent to the attachments. */
final class Requests {

    private Requests() {}

    /**
     * Merge patch: what is not said stays.
     *
     * @param others members that cannot be changed; refused, because silence would look as if they were kept
     */
    record NameContact(
            @Nullable @Size(max = 100) String contact,
            @Nullable @Size(max = 100) String phone,

            @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, @Nullable Object> others) {

        void refuseOthers() {
            if (others != null && !others.isEmpty()) {
                throw new Rejected(others.keySet().stream()
                        .map(member -> new Fault(
                                JsonPointer.empty().appendProperty(member).toString(),
                                "simplification.unknown-member",
                                member))
                        .toList());
            }
        }
    }

    record AddItem(
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 200) String name) {}

    record ReturnRound(@NotBlank @Size(max = 10_000) String reason) {}

    record ApproveRound(@Nullable @Size(max = 10_000) String comment) {}

    record RecordConsent(
            @NotBlank @Size(max = 100) String number,
            @NotNull LocalDate consentedOn) {}

    record PublishRound(@NotNull LocalDate effectiveFrom) {}

    /** @param line key of the line that it is about; none for the item as a whole */
    record WriteComment(
            @NotBlank @Size(max = 40) String item,
            @Nullable @Size(max = 200) String line,
            @NotBlank @Size(max = 10_000) String text) {}

    record AnswerComment(@NotBlank @Size(max = 10_000) String answer) {}

    /**
     * @param guide its code, kind, department, version, effective date and change are not looked at
     * @param notes the opinion in words, by line key
     */
    record SaveDraft(
            @NotNull ItemGuide guide,
            @NotNull @Size(max = 500) Map<String, String> notes,
            @NotNull @Size(max = 10_000) String remarks,
            @NotNull @Size(max = 10_000) String reason) {}
}
