package org.binglian.api.tasks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.binglian.approval.Completion;
import org.binglian.cases.CorrectionItem;
import org.binglian.cases.OriginalJudged;
import org.jspecify.annotations.Nullable;

/**
 * What finishes a task; see the task's {@code actions}.
 *
 * @param originals at hand-over at a window: every line of {@code GET /applications/{id}/originals}; left out, it says of all of them that
 *     they were seen and agree. With one that does not agree nothing is handed over, and the task stays open
 */
record CompleteTask(
        @NotBlank String action,
        @Nullable @Size(max = 10_000) String comment,
        @Nullable @Size(max = 200) List<@NotNull @Valid Correction> corrections,
        @Nullable @Size(max = 60) String trackingNumber,
        @Nullable @Size(max = 200) List<@NotNull @Valid OriginalFinding> originals) {

    /** @param requirement of the application, or {@code form:<field>} */
    record Correction(
            @NotNull @Size(max = 100) String requirement,
            @NotNull @Size(max = 2000) String problem) {}

    /**
     * What was found of one original at hand-over.
     *
     * @param requirement of the checklist
     * @param remark in which way it does not agree; needed then
     */
    record OriginalFinding(
            @NotNull @Size(max = 100) String requirement,
            @NotNull Boolean agrees,
            @Nullable @Size(max = 2000) String remark) {}

    Completion completion() {
        List<CorrectionItem> items = corrections == null
                ? List.of()
                : corrections.stream()
                        .map(c -> new CorrectionItem(c.requirement(), c.problem()))
                        .toList();
        List<OriginalJudged> found = originals == null
                ? null
                : originals.stream()
                        .map(one -> new OriginalJudged(one.requirement(), one.agrees(), one.remark()))
                        .toList();
        return new Completion(action, comment, items, trackingNumber, found);
    }
}
