package org.binglian.catalogue.attachment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.AttachmentTable;
import org.binglian.catalogue.attachment.PrintedRow.PrintedLine;
import org.binglian.documents.OfficialSheet;
import org.binglian.documents.SheetStyles;

/** Writes a table into a workbook. */
final class TableSheet {

    private static final TableColumn[] COLUMNS = TableColumn.values();
    private static final int LAST = COLUMNS.length - 1;
    private static final int[][] PARTICULARS = {{0, 1}, {2, 3}, {4, LAST}};

    private final Attachment attachment;
    private final OfficialSheet sheet;
    private final SheetStyles styles;

    private TableSheet(Attachment attachment) {
        this.attachment = attachment;
        this.sheet = new OfficialSheet(
                "附件" + attachment.number(),
                Arrays.stream(COLUMNS).mapToInt(TableColumn::width).toArray());
        this.styles = sheet.styles();
    }

    static byte[] of(AttachmentTable table) {
        return new TableSheet(table.attachment()).write(table);
    }

    private byte[] write(AttachmentTable table) {
        Wording wording = Wording.of(table);
        sheet.across(wording.mark(), styles.plain(), 20);
        sheet.across(wording.title(), styles.title(), 34);
        sheet.parts(wording.particulars(), PARTICULARS, 22);
        int heading = sheet.next();
        heading();
        table.rows().forEach(row -> {
            item(PrintedRow.of(row));
            Marks.write(sheet, row);
        });
        if (table.rows().isEmpty()) {
            sheet.across(wording.empty(), styles.heading(), 30);
        }
        wording.notes().forEach(note -> sheet.across(note, styles.plain(), 20));
        return sheet.toBytes(heading, heading);
    }

    private void heading() {
        Row row = sheet.row(76);
        for (TableColumn column : COLUMNS) {
            sheet.cell(row, column.ordinal(), column.title(attachment), styles.heading());
        }
    }

    private void item(PrintedRow item) {
        int first = sheet.next();
        List<Integer> heights = heights(item);
        for (int i = 0; i < heights.size(); i++) {
            Row row = sheet.row(heights.get(i));
            for (TableColumn column : COLUMNS) {
                Object value = column.ofItem()
                        ? (i == 0 ? item.cell(column) : null)
                        : PrintedRow.cell(item.lines().get(i), column);
                sheet.cell(row, column.ordinal(), value, style(column, item));
            }
        }
        for (TableColumn column : COLUMNS) {
            if (column.ofItem()) {
                sheet.merge(first, sheet.next() - 1, column.ordinal(), column.ordinal());
            }
        }
    }

    private CellStyle style(TableColumn column, PrintedRow item) {
        if (column == TableColumn.CUT) {
            return item.cell(column) instanceof BigDecimal ? styles.decimal() : styles.count();
        }
        return styles.text();
    }

    /** As high as the lines need; what the cells beside them need more is divided between them. */
    private List<Integer> heights(PrintedRow item) {
        List<Integer> heights = new ArrayList<>();
        for (PrintedLine line : item.lines()) {
            heights.add(Arrays.stream(COLUMNS)
                    .filter(column -> !column.ofItem())
                    .mapToInt(column -> sheet.heightOf(column.ordinal(), PrintedRow.cell(line, column)))
                    .max()
                    .orElse(0));
        }
        int needed = Arrays.stream(COLUMNS)
                .filter(TableColumn::ofItem)
                .mapToInt(column -> sheet.heightOf(column.ordinal(), item.cell(column)))
                .max()
                .orElse(0);
        int missing = needed - heights.stream().mapToInt(Integer::intValue).sum();
        int more = Math.max(0, (missing + heights.size() - 1) / heights.size());
        return heights.stream().map(height -> height + more).toList();
    }
}
