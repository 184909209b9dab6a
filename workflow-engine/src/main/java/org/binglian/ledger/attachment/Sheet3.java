package org.binglian.ledger.attachment;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.binglian.documents.OfficialSheet;
import org.binglian.documents.SheetStyles;
import org.binglian.ledger.MonthlyLedger;
import org.jspecify.annotations.Nullable;

/** Writes one ledger into a workbook, from the title down to the line of signatures. */
final class Sheet3 {

    private static final int LAST = Column.ALL.size() - 1;
    /** First and last columns of the parts of the line above the table and of the one below it. */
    private static final int[][] PARTICULARS = {{0, 1}, {2, 4}, {5, 6}, {LAST, LAST}};

    private static final int[][] SIGNATURES = {{0, 1}, {2, 3}, {4, 5}, {6, LAST}};

    private final Wording wording;
    private final OfficialSheet sheet;
    private final SheetStyles styles;

    private Sheet3(MonthlyLedger ledger) {
        wording = Wording.of(ledger);
        sheet = new OfficialSheet(
                wording.month(), Column.ALL.stream().mapToInt(Column::width).toArray());
        styles = sheet.styles();
    }

    static byte[] of(MonthlyLedger ledger) {
        return new Sheet3(ledger).write(Line.of(ledger));
    }

    private byte[] write(List<Line> lines) {
        sheet.across(wording.title(), styles.title(), 34);
        sheet.across(wording.month(), styles.subtitle(), 20);
        sheet.parts(wording.particulars(), PARTICULARS, 22);
        int heading = sheet.next();
        heading();
        lines.forEach(this::line);
        sheet.parts(wording.signatures(), SIGNATURES, 30);
        wording.notes().forEach(note -> sheet.across(note, styles.plain(), 20));
        return sheet.toBytes(heading, heading + 1);
    }

    private void heading() {
        Row upper = sheet.row(24);
        Row lower = sheet.row(34);
        for (int i = 0; i <= LAST; i++) {
            Column column = Column.ALL.get(i);
            sheet.cell(upper, i, column.within() ? null : column.title(), upperStyle(i));
            sheet.cell(lower, i, column.within() ? column.title() : null, styles.heading());
            if (!column.within()) {
                sheet.merge(upper.getRowNum(), lower.getRowNum(), i, i);
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
                : styles.heading();
    }

    private void line(Line line) {
        List<@Nullable Object> values = Column.values(line);
        int height = 0;
        for (int i = 0; i <= LAST; i++) {
            height = Math.max(height, sheet.heightOf(i, values.get(i)));
        }
        Row row = sheet.row(height);
        for (int i = 0; i <= LAST; i++) {
            Object value = values.get(i);
            sheet.cell(row, i, value == null ? Line.NONE : value, style(line, value));
        }
    }

    private CellStyle style(Line line, @Nullable Object value) {
        if (value instanceof String text && !text.equals(Line.NONE)) {
            return line.isTotal() ? styles.heading() : styles.text();
        }
        return value instanceof BigDecimal ? styles.decimal() : styles.count();
    }
}
