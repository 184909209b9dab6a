package org.binglian.documents.pdf;

import java.util.List;
import org.binglian.documents.PdfTable;
import org.binglian.documents.PdfTable.Part;

/** Sets a table on paper over as many pages as it takes. */
public final class TableSetting {

    private final Paper paper;
    private final PdfTable table;
    private final float[] edges;
    private final HeaderSetting header;
    private boolean started;

    public TableSetting(Paper paper, PdfTable table) {
        this.paper = paper;
        this.table = table;
        this.edges = table.edges(paper.width());
        this.header = new HeaderSetting(table, edges);
    }

    public void set() {
        for (Part part : table.parts()) {
            if (part.group()) {
                group(new GroupSetting(table, edges, part.rows()));
            } else {
                row(PlacedCell.row(table, edges, part.rows().get(0)));
            }
        }
        if (!started) {
            start(0);
        }
    }

    private void row(List<PlacedCell> row) {
        float height = PlacedCell.height(row, 0);
        boolean fitsOnAPage = height <= pageHeight();
        float wanted = fitsOnAPage ? height : PlacedCell.height(row, PlacedCell.lines(row) - 2);
        begin(wanted);
        drawRow(row);
    }

    private void group(GroupSetting group) {
        begin(group.wanted(pageHeight()));
        while (group.drawPart(paper, pageHeight())) {
            continueOnNewPage();
        }
    }

    /** Goes on to the next page unless there is that room on this one. */
    private void begin(float wanted) {
        if (!started) {
            start(wanted);
        } else if (wanted > paper.remaining()) {
            continueOnNewPage();
        }
    }

    private void start(float wanted) {
        paper.need(header.height() + wanted);
        drawHeader();
        started = true;
    }

    /** What a page has room for below the header. */
    private float pageHeight() {
        return paper.height() - header.height();
    }

    /** Draws a row, in parts when it is taller than what is left of the page. */
    private void drawRow(List<PlacedCell> row) {
        int lines = PlacedCell.lines(row);
        int first = 0;
        while (PlacedCell.height(row, first) > paper.remaining()) {
            float room = paper.remaining() - 2 * CellSetting.PADDING;
            int end = first + Math.max(1, (int) (room / PlacedCell.lineHeight(row)));
            drawPart(row, first, end, paper.remaining());
            first = end;
            continueOnNewPage();
        }
        drawPart(row, first, Math.max(lines, first), PlacedCell.height(row, first));
    }

    private void drawPart(List<PlacedCell> row, int first, int end, float height) {
        for (PlacedCell cell : row) {
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
}
