package org.binglian.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a filled-in workbook says.
 *
 * @param departmentName contact, phone: as written, empty when nothing is
 * @param rows the items in the order of the sheet
 * @param marks by item code, what tells whether the table still says what the sheet was written from; empty when nothing does
 */
public record AttachmentReading(
        Attachment attachment,
        String departmentName,
        String contact,
        String phone,
        List<ReadRow> rows,
        Map<String, String> marks,
        List<CellProblem> problems) {

    public AttachmentReading {
        rows = List.copyOf(rows);
        marks = Map.copyOf(marks);
        problems = List.copyOf(problems);
    }

    /**
     * One item.
     *
     * @param cutPercent as written, which may differ from what the limits say
     * @param online null when it could not be read
     * @param cells where its parts stand, for telling what is wrong with them
     */
    public record ReadRow(
            String name,
            List<ReadLine> lines,
            List<String> cancelledSteps,
            @Nullable BigDecimal cutPercent,
            @Nullable Online online,
            String remarks,
            RowCells cells) {

        public ReadRow {
            lines = List.copyOf(lines);
            cancelledSteps = List.copyOf(cancelledSteps);
        }
    }

    /** Names of the cells, such as C7, in which the parts of an item begin. */
    public record RowCells(String name, String steps, String cut, String online, String remarks) {}

    /**
     * One numbered line.
     *
     * @param kind null when the sheet does not say which it is
     * @param basis null when none is named
     * @param opinion null when it could not be read
     * @param cell where its text stands
     */
    public record ReadLine(
            int number,
            @Nullable LineKind kind,
            String text,
            @Nullable String basis,
            @Nullable Opinion opinion,
            @Nullable String note,
            String cell) {}
}
