package org.binglian.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.binglian.documents.PdfCell;
import org.binglian.documents.PdfTable;

/**
 * A group of rows with cells beside them that reach over all of them. It is drawn page by page: as many rows as there is room for, and
 * beside them as much of the reaching cells' text.
 */
final class GroupSetting {

    private static final String CONTINUED = "（续）";
    /** A group that is smaller than this share of a page is not broken; a larger one would leave too much of the page empty. */
    private static final float SMALL = 0.4f;

    private final List<ReachingCell> reaching = new ArrayList<>();
    private final List<List<PlacedCell>> rows = new ArrayList<>();
    private int row;
    private int firstLine;

    GroupSetting(PdfTable table, float[] edges, List<List<PdfCell>> cells) {
        boolean[] taken = new boolean[edges.length - 1];
        rows.add(firstRow(table, edges, cells.get(0), cells.size(), taken));
        cells.stream().skip(1).forEach(more -> rows.add(PlacedCell.row(table, edges, more, taken)));
    }

    /** Takes the reaching cells out of the first row and leaves the others; of a single row the first cell is taken to reach over it. */
    private List<PlacedCell> firstRow(PdfTable table, float[] edges, List<PdfCell> cells, int size, boolean[] taken) {
        List<PlacedCell> placed = PlacedCell.row(table, edges, cells);
        List<PlacedCell> others = new ArrayList<>();
        int column = 0;
        for (int i = 0; i < cells.size(); i++) {
            PdfCell cell = cells.get(i);
            if (size == 1 ? i == 0 : cell.rows() == size) {
                boolean repeated = column == 0;
                reaching.add(new ReachingCell(placed.get(i), repeated ? continued(table, edges, cell) : null));
                for (int c = column; c < column + cell.columns(); c++) {
                    taken[c] = true;
                }
            } else {
                others.add(placed.get(i));
            }
            column += cell.columns();
        }
        return others;
    }

    private static PlacedCell continued(PdfTable table, float[] edges, PdfCell cell) {
        PdfCell again = PdfCell.of(String.join("\n", cell.lines()) + CONTINUED);
        return PlacedCell.row(table, edges, List.of(again)).get(0);
    }

    /** The room that it needs on a page to begin there. */
    float wanted(float pageHeight) {
        float whole = Math.max(
                (float) rows.stream()
                        .mapToDouble(cells -> PlacedCell.height(cells, 0))
                        .sum(),
                (float) reaching.stream()
                        .mapToDouble(ReachingCell::heightLeft)
                        .max()
                        .orElse(0));
        if (whole <= SMALL * pageHeight) {
            return whole;
        }
        float first = PlacedCell.height(rows.get(0), 0);
        return Math.min(first, SMALL * pageHeight);
    }

    /** Draws what there is room for; whether something is left for the next page. */
    boolean drawPart(Paper paper, float pageHeight) {
        List<RowSlice> slices = slices(paper.remaining(), pageHeight);
        float height = (float) slices.stream().mapToDouble(RowSlice::height).sum();
        if (row == rows.size()) {
            float left = (float) reaching.stream()
                    .mapToDouble(ReachingCell::heightLeft)
                    .max()
                    .orElse(0);
            float more = Math.min(left, paper.remaining()) - height;
            if (more > 0) {
                height += more;
                stretchLast(slices, more);
            }
        }
        draw(paper, slices, height);
        return row < rows.size() || reaching.stream().anyMatch(ReachingCell::unfinished);
    }

    private List<RowSlice> slices(float room, float pageHeight) {
        List<RowSlice> slices = new ArrayList<>();
        float used = 0;
        while (row < rows.size()) {
            List<PlacedCell> cells = rows.get(row);
            float height = PlacedCell.height(cells, firstLine);
            if (used + height > room) {
                boolean higherThanAPage = height > pageHeight;
                int lines = (int) ((room - used - 2 * CellSetting.PADDING) / PlacedCell.lineHeight(cells));
                if (lines > 0 && (slices.isEmpty() || (higherThanAPage && lines > 2))) {
                    slices.add(new RowSlice(cells, firstLine, firstLine + lines, room - used));
                    firstLine += lines;
                }
                return slices;
            }
            slices.add(new RowSlice(cells, firstLine, PlacedCell.lines(cells), height));
            used += height;
            row++;
            firstLine = 0;
        }
        return slices;
    }

    /** The text of a reaching cell may be longer than its rows; when the rows are done, an empty one goes on beside it. */
    private void stretchLast(List<RowSlice> slices, float more) {
        if (slices.isEmpty()) {
            slices.add(new RowSlice(rows.get(rows.size() - 1), Integer.MAX_VALUE, Integer.MAX_VALUE, more));
        } else {
            int last = slices.size() - 1;
            slices.set(last, slices.get(last).higher(more));
        }
    }

    private void draw(Paper paper, List<RowSlice> slices, float height) {
        for (ReachingCell cell : reaching) {
            cell.draw(paper, height);
        }
        for (RowSlice slice : slices) {
            slice.draw(paper);
        }
    }

    /** Some lines of the cells of a row. */
    private record RowSlice(List<PlacedCell> cells, int first, int end, float height) {

        RowSlice higher(float more) {
            return new RowSlice(cells, first, end, height + more);
        }

        void draw(Paper paper) {
            for (PlacedCell cell : cells) {
                cell.setting().draw(paper.pen(), paper.left() + cell.x(), paper.y(), height, first, end);
            }
            paper.advance(height);
        }
    }
}
