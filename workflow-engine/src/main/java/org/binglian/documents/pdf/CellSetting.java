package org.binglian.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.binglian.documents.PdfCell;
import org.binglian.documents.PdfCell.Align;

/** A cell's text wrapped to its width, ready to be drawn whole or in parts. */
final class CellSetting {

    static final float PADDING = 4;

    private static final float FRAME = 0.6f;
    private static final float GREY = 0.955f;

    private final PdfCell cell;
    private final TextStyle style;
    private final Align align;
    private final float width;
    private final List<TextLine> lines = new ArrayList<>();

    CellSetting(PdfCell cell, float textSize, Align columnAlign, float width) {
        this.cell = cell;
        this.style = cell.bold()
                ? TextStyle.bold(textSize, textSize * 1.45f)
                : TextStyle.regular(textSize, textSize * 1.45f);
        this.align = cell.align() == null ? columnAlign : cell.align();
        this.width = width;
        List<String> marks = cell.marks();
        for (int i = 0; i < cell.lines().size(); i++) {
            wrap(marks.get(i), cell.lines().get(i));
        }
    }

    /** Lines after the first stand below the text, not below its number. */
    private void wrap(String mark, String text) {
        LineBreaker breaker = new LineBreaker(style, width - 2 * PADDING, 0, style.width(mark));
        List<TextLine> wrapped = breaker.wrap(mark + text);
        boolean evenly = align == Align.CENTRE || leavesOneCharacter(wrapped);
        lines.addAll(evenly ? breaker.wrapEvenly(mark + text) : wrapped);
    }

    private static boolean leavesOneCharacter(List<TextLine> wrapped) {
        return wrapped.size() == 2 && wrapped.get(1).text().length() == 1;
    }

    int lineCount() {
        return lines.size();
    }

    float lineHeight() {
        return style.lineHeight();
    }

    float height() {
        return lines.size() * style.lineHeight() + 2 * PADDING;
    }

    /** Draws the frame and those of the lines from {@code first} on that are below {@code end}. */
    void draw(Pen pen, float x, float top, float height, int first, int end) {
        if (cell.shaded()) {
            pen.fill(x, top, width, height, GREY);
        }
        pen.frame(x, top, width, height, FRAME);
        int last = Math.min(end, lines.size());
        float y = top + (height - Math.max(0, last - first) * style.lineHeight()) / 2;
        for (int i = first; i < last; i++) {
            TextLine line = lines.get(i);
            pen.text(line.text(), style, x + PADDING + offset(line), y, 0);
            y += style.lineHeight();
        }
    }

    /** Takes away the line between this cell, which is shaded, and the one above. */
    void openUpwards(Pen pen, float x, float top) {
        pen.fill(x + FRAME, top - FRAME, width - 2 * FRAME, 2 * FRAME, GREY);
    }

    private float offset(TextLine line) {
        float free = width - 2 * PADDING - line.indent() - line.width();
        return line.indent()
                + switch (align) {
                    case LEFT -> 0;
                    case CENTRE -> free / 2;
                    case RIGHT -> free;
                };
    }
}
