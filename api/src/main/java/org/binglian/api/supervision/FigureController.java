package org.binglian.api.supervision;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.identity.Actor;
import org.binglian.supervision.FiguresRow;
import org.binglian.supervision.SupervisionFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Supervision's own figures of a month, which the ledger's are checked against (3.3b). */
@RestController
class FigureController {

    private static final String PROVINCE = "330000";

    private final SupervisionFigures figures;
    private final DepartmentNames names;

    FigureController(SupervisionFigures figures, DepartmentNames names) {
        this.figures = figures;
        this.names = names;
    }

    /** @param departmentName null for the total */
    record SupervisedFigures(
            String department,
            @Nullable String departmentName,
            long accepted,
            long online,
            long completed,
            @Nullable BigDecimal averageDays,
            long overdue) {}

    /** @param rows every department of the region */
    record SupervisedMonth(String month, String region, List<SupervisedFigures> rows, SupervisedFigures total) {}

    /** @param month such as 2016-09 */
    @GetMapping("/api/v1/supervision/figures/{month}")
    SupervisedMonth month(
            @PathVariable String month, @RequestParam(defaultValue = PROVINCE) String region, Actor actor) {
        YearMonth asked = Objects.requireNonNull(FindingController.month(month));
        List<FiguresRow> counted = figures.month(actor, region, asked);
        int last = counted.size() - 1;
        return new SupervisedMonth(
                asked.toString(),
                region,
                counted.subList(0, last).stream()
                        .map(row -> resource(row, names.of(row.department())))
                        .toList(),
                resource(counted.get(last), null));
    }

    private static SupervisedFigures resource(FiguresRow row, @Nullable String name) {
        return new SupervisedFigures(
                row.department(),
                name,
                row.accepted(),
                row.online(),
                row.completed(),
                row.averageDays(),
                row.overdue());
    }
}
