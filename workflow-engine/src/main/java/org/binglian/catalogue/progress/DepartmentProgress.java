package org.binglian.catalogue.progress;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.ProgressBoard;
import org.binglian.catalogue.SimplificationState;
import org.binglian.identity.DepartmentInfo;
import org.jspecify.annotations.Nullable;

/** One department's items and where its attachments stand. */
record DepartmentProgress(
        DepartmentInfo department, List<Comparison> items, Map<ProgressReader.Place, SimplificationState> states) {

    /** That of the notice that names the departments by portfolio. */
    static final Comparator<DepartmentProgress> ORDER = Comparator.<DepartmentProgress>comparingInt(
                    progress -> progress.department().portfolioOrder())
            .thenComparingInt(progress -> progress.department().position())
            .thenComparing(progress -> progress.department().code());

    ProgressBoard.Row row(BigDecimal target) {
        return new ProgressBoard.Row(
                department.code(),
                department.name(),
                department.portfolio(),
                state(Attachment.ONE),
                state(Attachment.TWO),
                submitted(),
                ProgressCount.of(items, target));
    }

    private boolean submitted() {
        return Arrays.stream(Attachment.values())
                .map(this::state)
                .allMatch(state -> state == null || (state != SimplificationState.NOT_OPENED && !state.editable()));
    }

    /** A department has nothing to fill in where it has no items. */
    private @Nullable SimplificationState state(Attachment attachment) {
        boolean hasItems = items.stream().anyMatch(item -> item.after().kind() == attachment.kind());
        return hasItems
                ? states.getOrDefault(
                        new ProgressReader.Place(department.code(), attachment), SimplificationState.NOT_OPENED)
                : null;
    }
}
