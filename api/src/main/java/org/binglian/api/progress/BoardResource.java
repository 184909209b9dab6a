package org.binglian.api.progress;

import java.math.BigDecimal;
import java.util.List;
import org.binglian.catalogue.ProgressBoard;
import org.binglian.catalogue.ProgressFigures;

/**
 * The board.
 *
 * @param target by how many percent the promised limits are to become shorter
 * @param total percentages are over all items, not over departments
 * @param late codes of the departments that have not submitted an attachment that they have items for
 */
record BoardResource(
        BigDecimal target, List<DepartmentProgressResource> rows, ProgressFigures total, List<String> late) {

    static BoardResource of(ProgressBoard board) {
        return new BoardResource(
                board.target(),
                board.rows().stream().map(DepartmentProgressResource::of).toList(),
                board.total(),
                board.late());
    }
}
