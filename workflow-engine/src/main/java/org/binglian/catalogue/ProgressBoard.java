package org.binglian.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Progress by department.
 *
 * @param on the day that it is of
 * @param target by how many percent the promised limits are to become shorter (1a)
 * @param rows in the order of portfolios
 * @param total of the rows: percentages are over all items, not over departments
 * @param late codes of the departments that have not submitted an attachment that they have items for
 */
public record ProgressBoard(LocalDate on, BigDecimal target, List<Row> rows, ProgressFigures total, List<String> late) {

    public ProgressBoard {
        rows = List.copyOf(rows);
        late = List.copyOf(late);
    }

    /**
     * One department.
     *
     * @param attachment1State of the last round; null when the department has no items of that kind
     * @param attachment2State as {@code attachment1State}
     * @param submitted whether every attachment that it has items for has been submitted and not been returned
     */
    public record Row(
            String department,
            String departmentName,
            @Nullable String portfolio,
            @Nullable SimplificationState attachment1State,
            @Nullable SimplificationState attachment2State,
            boolean submitted,
            ProgressFigures figures) {}
}
