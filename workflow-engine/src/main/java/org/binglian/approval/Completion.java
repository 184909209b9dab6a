package org.binglian.approval;

import java.util.List;
import org.binglian.cases.CorrectionItem;
import org.binglian.cases.OriginalJudged;
import org.jspecify.annotations.Nullable;

/**
 * What an officer enters when finishing a task.
 *
 * @param action name of one of the task's actions
 * @param comment reason or opinion; needed where the action says so
 * @param corrections every fault at once, when corrections are asked for
 * @param trackingNumber of the courier, at hand-over
 * @param originals what was found of the originals at hand-over; none says of all of them that they agree
 */
public record Completion(
        String action,
        @Nullable String comment,
        List<CorrectionItem> corrections,
        @Nullable String trackingNumber,
        @Nullable List<OriginalJudged> originals) {}
