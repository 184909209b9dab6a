package org.binglian.api.tasks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.binglian.approval.Completion;
import org.binglian.cases.CorrectionItem;
import org.jspecify.annotations.Nullable;

/** What finishes a task; see the task's {@code actions}. */
record CompleteTask(
        @NotBlank String action,
        @Nullable @Size(max = 10_000) String comment,
        @Nullable @Size(max = 200) List<@NotNull @Valid Correction> corrections,
        @Nullable @Size(max = 60) String trackingNumber) {

    /** @param requirement of the application, or {@code form:<field>} */
    record Correction(
            @NotNull @Size(max = 100) String requirement,
            @NotNull @Size(max = 2000) String problem) {}

    Completion completion() {
        List<CorrectionItem> items = corrections == null
                ? List.of()
                : corrections.stream()
                        .map(c -> new CorrectionItem(c.requirement(), c.problem()))
                        .toList();
        return new Completion(action, comment, items, trackingNumber);
    }
}
