package org.binglian.api.progress;

import java.math.BigDecimal;
import org.binglian.catalogue.ProgressBoard;
import org.binglian.catalogue.ProgressFigures;
import org.binglian.catalogue.SimplificationState;
import org.jspecify.annotations.Nullable;

/**
 * One department of the board, with the figures of {@link ProgressFigures}.
 *
 * @param attachment1State null when it has no items of that kind
 * @param attachment2State as {@code attachment1State}
 * @param submitted whether every attachment that it has items for has been submitted and not been returned
 */
record DepartmentProgressResource(
        String department,
        String departmentName,
        @Nullable String portfolio,
        int items,
        int licensing,
        int approvalNature,
        @Nullable SimplificationState attachment1State,
        @Nullable SimplificationState attachment2State,
        long baselineDays,
        long promisedDays,
        @Nullable BigDecimal cutPercent,
        @Nullable Boolean targetMet,
        int online,
        int exempt,
        int planned,
        int canBeOnline,
        @Nullable BigDecimal onlinePercent,
        int visits,
        int maxVisits,
        int materialsBefore,
        int materialsCancelled,
        int preconditionsBefore,
        int preconditionsCancelled,
        boolean submitted) {

    static DepartmentProgressResource of(ProgressBoard.Row row) {
        ProgressFigures figures = row.figures();
        return new DepartmentProgressResource(
                row.department(),
                row.departmentName(),
                row.portfolio(),
                figures.items(),
                figures.licensing(),
                figures.approvalNature(),
                row.attachment1State(),
                row.attachment2State(),
                figures.baselineDays(),
                figures.promisedDays(),
                figures.cutPercent(),
                figures.targetMet(),
                figures.online(),
                figures.exempt(),
                figures.planned(),
                figures.canBeOnline(),
                figures.onlinePercent(),
                figures.visits(),
                figures.maxVisits(),
                figures.materialsBefore(),
                figures.materialsCancelled(),
                figures.preconditionsBefore(),
                figures.preconditionsCancelled(),
                row.submitted());
    }
}
