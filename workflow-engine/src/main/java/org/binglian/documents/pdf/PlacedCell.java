package org.binglian.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.binglian.documents.PdfCell;
import org.binglian.documents.PdfTable;

/** A cell and where it begins, counted from the left edge of the table. */
record PlacedCell(CellSetting setting, float x) {

    /** Cells beside each other from the first column on. */
    static List<PlacedCell> row(PdfTable table, float[] edges, List<PdfCell> cells) {
        return row(table, edges, cells, new boolean[edges.length - 1]);
    }

    /** Cells beside each other in the columns that are not taken yet. */
    static List<PlacedCell> row(PdfTable table, float[] edges, List<PdfCell> cells, boolean[] taken) {
        List<PlacedCell> row = new ArrayList<>();
        int column = 0;
        for (PdfCell cell : cells) {
            while (taken[column]) {
                column++;
            }
            float width = edges[column + cell.columns()] - edges[column];
            row.add(new PlacedCell(
                    new CellSetting(cell, table.textSize(), table.aligns().get(column), width), edges[column]));
            column += cell.columns();
        }
        return row;
    }

    /** Height of what is left of cells beside each other when their lines before {@code first} are done. */
    static float height(List<PlacedCell> row, int first) {
        return Math.max(1, lines(row) - first) * lineHeight(row) + 2 * CellSetting.PADDING;
    }

    static int lines(List<PlacedCell> row) {
        return row.stream().mapToInt(cell -> cell.setting().lineCount()).max().orElse(0);
    }

    static float lineHeight(List<PlacedCell> row) {
        return row.get(0).setting().lineHeight();
    }
}
