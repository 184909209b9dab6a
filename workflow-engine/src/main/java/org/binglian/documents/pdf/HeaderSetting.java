package org.binglian.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.binglian.documents.PdfCell;
import org.binglian.documents.PdfCell.Align;
import org.binglian.documents.PdfTable;

/** The levels of a table's header with cells over several columns and rows, placed as in HTML. */
final class HeaderSetting {

    private record Placed(CellSetting setting, int row, int rows, float x) {}

    private final List<Placed> cells = new ArrayList<>();
    private final float[] tops;

    HeaderSetting(PdfTable table, float[] edges) {
        int levels = table.header().size();
        boolean[][] taken = new boolean[levels][edges.length - 1];
        for (int row = 0; row < levels; row++) {
            int column = 0;
            for (PdfCell cell : table.header().get(row)) {
                column = firstFree(taken[row], column);
                place(table, cell, edges, taken, row, column);
                column += cell.columns();
            }
        }
        tops = tops(levels);
    }

    private static int firstFree(boolean[] taken, int from) {
        int column = from;
        while (column < taken.length && taken[column]) {
            column++;
        }
        return column;
    }

    private void place(PdfTable table, PdfCell cell, float[] edges, boolean[][] taken, int row, int column) {
        if (row + cell.rows() > taken.length || column + cell.columns() >= edges.length) {
            throw new IllegalArgumentException("A cell of the header does not fit: " + cell.lines());
        }
        for (int r = row; r < row + cell.rows(); r++) {
            for (int c = column; c < column + cell.columns(); c++) {
                taken[r][c] = true;
            }
        }
        float width = edges[column + cell.columns()] - edges[column];
        CellSetting setting = new CellSetting(cell.inBold().onGrey(), table.textSize(), Align.CENTRE, width);
        cells.add(new Placed(setting, row, cell.rows(), edges[column]));
    }

    /** The top of every level and the bottom of the last: each is as high as those of its cells that end in it need. */
    private float[] tops(int levels) {
        float[] found = new float[levels + 1];
        for (int row = 0; row < levels; row++) {
            found[row + 1] = found[row];
            for (Placed cell : cells) {
                if (cell.row() + cell.rows() == row + 1) {
                    float bottom = found[cell.row()] + cell.setting().height();
                    found[row + 1] = Math.max(found[row + 1], bottom);
                }
            }
        }
        return found;
    }

    float height() {
        return tops[tops.length - 1];
    }

    void draw(Pen pen, float left, float top) {
        for (Placed cell : cells) {
            float x = left + cell.x();
            float cellTop = top + tops[cell.row()];
            float height = top + tops[cell.row() + cell.rows()] - cellTop;
            cell.setting().draw(pen, x, cellTop, height, 0, cell.setting().lineCount());
            if (cell.row() > 0 && cell.setting().lineCount() == 0) {
                cell.setting().openUpwards(pen, x, cellTop);
            }
        }
    }
}
