package org.binglian.documents;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few cell styles of an official table; title and what stands around the table are without a frame. */
public final class SheetStyles {

    private final CellStyle title;
    private final CellStyle subtitle;
    private final CellStyle plain;
    private final CellStyle heading;
    private final CellStyle text;
    private final CellStyle count;
    private final CellStyle decimal;

    private final Workbook book;

    SheetStyles(Workbook book) {
        this.book = book;
        title = style("黑体", 18, HorizontalAlignment.CENTER);
        subtitle = style("宋体", 12, HorizontalAlignment.CENTER);
        plain = style("宋体", 11, HorizontalAlignment.LEFT);
        heading = bordered(style("黑体", 11, HorizontalAlignment.CENTER));
        text = bordered(style("宋体", 11, HorizontalAlignment.LEFT));
        // a name that begins with = must stay a text also when somebody edits the cell
        text.setQuotePrefixed(true);
        count = number("0");
        decimal = number("0.0");
    }

    public CellStyle title() {
        return title;
    }

    public CellStyle subtitle() {
        return subtitle;
    }

    public CellStyle plain() {
        return plain;
    }

    public CellStyle heading() {
        return heading;
    }

    /** Long texts, at the left. */
    public CellStyle text() {
        return text;
    }

    public CellStyle count() {
        return count;
    }

    /** A number with one decimal. */
    public CellStyle decimal() {
        return decimal;
    }

    /** The heading without one of its side borders, for the heading that a part (其中) is cut out of. */
    public CellStyle heading(BorderStyle left, BorderStyle right, BorderStyle bottom) {
        CellStyle style = book.createCellStyle();
        style.cloneStyleFrom(heading);
        style.setBorderLeft(left);
        style.setBorderRight(right);
        style.setBorderBottom(bottom);
        return style;
    }

    private CellStyle number(String format) {
        CellStyle style = bordered(style("宋体", 11, HorizontalAlignment.CENTER));
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private CellStyle style(String typeface, int points, HorizontalAlignment alignment) {
        Font font = book.createFont();
        font.setFontName(typeface);
        font.setFontHeightInPoints((short) points);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private static CellStyle bordered(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
