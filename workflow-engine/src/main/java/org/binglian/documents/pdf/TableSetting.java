package org.binglian.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.binglian.documents.PdfCell;
import org.binglian.documents.PdfTable;

/** Sets a table on paper over as many pages as it takes. */
public final class TableSetting {

    private record Placed(CellSetting setting, float x) {}

    private final Paper paper;
    private final PdfTable table;
    private final float[] edges;
    private final HeaderSetting header;

    public TableSetting(Paper paper, PdfTable table) {
        this.paper = paper;
        this.table = table;
        this.edges = table.edges(paper.width());
        this.header = new HeaderSetting(table, edges);
    }

    public void set() {
        boolean started = false;
        for (List<PdfCell> cells : table.rows()) {
            List<Placed> row = placed(cells);
            float height = height(row, 0);
            boolean fitsOnAPage = height <= paper.height() - header.height();
            float wanted = fitsOnAPage ? height : height(row, lines(row) - 2);
            if (!started) {
                paper.need(header.height() + wanted);
                drawHeader();
                started = true;
            } else if (wanted > paper.remaining()) {
                continueOnNewPage();
            }
            drawRow(row);
        }
        if (!started) {
            paper.need(header.height());
            drawHeader();
        }
    }

    private List<Placed> placed(List<PdfCell> cells) {
        List<Placed> row = new ArrayList<>();
        int column = 0;
        for (PdfCell cell : cells) {
            float width = edges[column + cell.columns()] - edges[column];
            row.add(new Placed(
                    new CellSetting(cell, table.textSize(), table.aligns().get(column), width), edges[column]));
            column += cell.columns();
        }
        return row;
    }

    /** Draws a row, in parts when it is taller than what is left of the page. */
    private void drawRow(List<Placed> row) {
        int lines = lines(row);
        int first = 0;
        while (height(row, first) > paper.remaining()) {
            float room = paper.remaining() - 2 * CellSetting.PADDING;
            int end = first + Math.max(1, (int) (room / lineHeight(row)));
            drawPart(row, first, end, paper.remaining());
            first = end;
            continueOnNewPage();
        }
        drawPart(row, first, Math.max(lines, first), height(row, first));
    }

    private void drawPart(List<Placed> row, int first, int end, float height) {
        for (Placed cell : row) {
            cell.setting().draw(paper.pen(), paper.left() + cell.x(), paper.y(), height, first, end);
        }
        paper.advance(height);
    }

    private void continueOnNewPage() {
        paper.newPage();
        drawHeader();
    }

    private void drawHeader() {
        header.draw(paper.pen(), paper.left(), paper.y());
        paper.advance(header.height());
    }

    /** Height of what is left of a row when its lines before {@code first} are done. */
    private static float height(List<Placed> row, int first) {
        return (Math.max(1, lines(row) - first)) * lineHeight(row) + 2 * CellSetting.PADDING;
    }

    private static int lines(List<Placed> row) {
        return row.stream().mapToInt(cell -> cell.setting().lineCount()).max().orElse(0);
    }

    private static float lineHeight(List<Placed> row) {
        return row.get(0).setting().lineHeight();
    }
}
