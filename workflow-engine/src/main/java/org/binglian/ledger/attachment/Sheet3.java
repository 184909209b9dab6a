package org.binglian.ledger.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.binglian.ledger.MonthlyLedger;
import org.jspecify.annotations.Nullable;

/** Writes one ledger into a workbook, from the title down to the line of signatures. */
final class Sheet3 {

    private static final int LAST = Column.ALL.size() - 1;
    /** First and last columns of the parts of the line above the table and of the one below it. */
    private static final int[][] PARTICULARS = {{0, 1}, {2, 4}, {5, 6}, {LAST, LAST}};

    private static final int[][] SIGNATURES = {{0, 1}, {2, 3}, {4, 5}, {6, LAST}};

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final SheetStyles styles = new SheetStyles(book);
    private final Sheet sheet;
    private final Wording wording;
    private int next;

    private Sheet3(MonthlyLedger ledger) {
        wording = Wording.of(ledger);
        sheet = book.createSheet(wording.month());
    }

    static byte[] of(MonthlyLedger ledger) {
        Sheet3 sheet = new Sheet3(ledger);
        try (sheet.book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            sheet.write(Line.of(ledger));
            sheet.book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<Line> lines) {
        merged(wording.title(), styles.title, 34);
        merged(wording.month(), styles.month, 20);
        parts(wording.particulars(), PARTICULARS, 22);
        int heading = next;
        heading();
        lines.forEach(this::line);
        parts(wording.signatures(), SIGNATURES, 30);
        wording.notes().forEach(note -> merged(note, styles.plain, 20));
        new SheetPrint(sheet).set(heading, heading + 1, next - 1);
    }

    private void heading() {
        Row upper = row(24);
        Row lower = row(34);
        for (int i = 0; i <= LAST; i++) {
            Column column = Column.ALL.get(i);
            cell(upper, i, column.within() ? null : column.title(), upperStyle(i));
            cell(lower, i, column.within() ? column.title() : null, styles.heading);
            if (!column.within()) {
                sheet.addMergedRegion(new CellRangeAddress(upper.getRowNum(), lower.getRowNum(), i, i));
            }
        }
    }

    /** The heading of a column with a part reaches over the part, which is cut out of its lower right corner. */
    private CellStyle upperStyle(int column) {
        if (Column.hasPart(column)) {
            return styles.heading(BorderStyle.THIN, BorderStyle.NONE, BorderStyle.THIN);
        }
        return Column.ALL.get(column).within()
                ? styles.heading(BorderStyle.NONE, BorderStyle.THIN, BorderStyle.THIN)
                : styles.heading;
    }

    private void line(Line line) {
        Row row = row(18 * printedLines(line) + 4);
        for (int i = 0; i <= LAST; i++) {
            Object value = Column.ALL.get(i).cell().apply(line);
            cell(row, i, value == null ? Line.NONE : value, style(line, value));
        }
    }

    private CellStyle style(Line line, @Nullable Object value) {
        if (value instanceof String text && !text.equals(Line.NONE)) {
            return line.isTotal() ? styles.heading : styles.text;
        }
        return value instanceof BigDecimal ? styles.average : styles.count;
    }

    /** How many lines of print the longest cell needs, because not every program finds the height of a row itself. */
    private static int printedLines(Line line) {
        return Column.ALL.stream()
                .mapToInt(column -> printedLines(column, column.cell().apply(line)))
                .max()
                .orElse(1);
    }

    private static int printedLines(Column column, @Nullable Object value) {
        return value instanceof String text
                ? text.lines()
                        .mapToInt(part -> 1 + Math.max(0, width(part) - 1) / (column.width() - 1))
                        .sum()
                : 1;
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    }

    private void merged(String text, CellStyle style, int height) {
        Row row = row(height);
        cell(row, 0, text, style);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, LAST));
    }

    private void parts(List<String> texts, int[][] places, int height) {
        Row row = row(height);
        for (int i = 0; i < places.length; i++) {
            int first = places[i][0];
            int last = places[i][1];
            cell(row, first, texts.get(i), styles.plain);
            if (last > first) {
                sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
            }
        }
    }

    private Row row(int height) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(height);
        return row;
    }

    private static void cell(Row row, int column, @Nullable Object value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof String text && !text.isEmpty()) {
            cell.setCellValue(text);
        }
    }
}
