package org.binglian.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * An official table as a workbook of one sheet, made row by row from the top and ready to be printed on A4 across. Texts are texts, also
 * when they begin like a formula; numbers are numbers. Use it once.
 */
public final class OfficialSheet {

    /** Height in points of a line of print, and of what is free above and below the lines of a cell. */
    private static final int LINE = 18;

    private static final int PADDING = 4;
    /** No program shows a higher row. */
    private static final int HIGHEST = 409;

    private static final String CUT = "……（文字过长，未全部列出）";

    /** What the file format takes for an escaped character. */
    private static final Pattern ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final SheetStyles styles = new SheetStyles(book);
    private final Sheet sheet;
    private final int[] widths;
    private int next;

    /**
     * @param name of the sheet's tab
     * @param widths of the columns in digits; a Chinese character is two wide
     */
    public OfficialSheet(String name, int... widths) {
        this.sheet = book.createSheet(name);
        this.widths = widths.clone();
    }

    public SheetStyles styles() {
        return styles;
    }

    /** The number, from 0, of the row that comes next. */
    public int next() {
        return next;
    }

    /** A text over the whole width. */
    public void across(String text, CellStyle style, int height) {
        Row row = row(height);
        for (int i = 0; i < widths.length; i++) {
            cell(row, i, i == 0 ? text : null, style);
        }
        merge(row.getRowNum(), row.getRowNum(), 0, widths.length - 1);
    }

    /** Short texts beside each other, without a frame. */
    public void parts(List<String> texts, int[][] firstAndLastColumns, int height) {
        Row row = row(height);
        for (int i = 0; i < firstAndLastColumns.length; i++) {
            int first = firstAndLastColumns[i][0];
            cell(row, first, texts.get(i), styles.plain());
            merge(row.getRowNum(), row.getRowNum(), first, firstAndLastColumns[i][1]);
        }
    }

    /** @param height in points */
    public Row row(int height) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(Math.min(HIGHEST, height));
        return row;
    }

    /** @param value a number, a text, or null for an empty cell */
    public void cell(Row row, int column, @Nullable Object value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof String text && !text.isEmpty()) {
            cell.setCellValue(fitting(text));
        }
    }

    /** Makes cells one; a single cell stays as it is. The caller gives every cell the style, so that the frame is whole. */
    public void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (lastRow > firstRow || lastColumn > firstColumn) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    /** Keeps something with the file that no page shows. */
    public void property(String name, String value) {
        book.getProperties().getCustomProperties().addProperty(name, value);
    }

    /** The height in points that a text needs in a column, because not every program finds the height of a row itself. */
    public int heightOf(int column, @Nullable Object value) {
        int lines = value instanceof String text
                ? text.lines()
                        .mapToInt(part -> 1 + Math.max(0, width(part) - 1) / (widths[column] - 1))
                        .sum()
                : 1;
        return LINE * Math.max(1, lines) + PADDING;
    }

    /** Finishes the workbook; the rows from first to last heading are repeated on every page. */
    public byte[] toBytes(int firstHeading, int lastHeading) {
        SheetPrint.set(sheet, widths, firstHeading, lastHeading);
        try (book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    }

    private static String fitting(String text) {
        return ESCAPED.matcher(cut(text)).replaceAll("_x005F_");
    }

    private static String cut(String text) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        return text.length() <= most ? text : text.substring(0, most - CUT.length()) + CUT;
    }
}
