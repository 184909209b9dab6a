package org.binglian.catalogue.attachment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.binglian.catalogue.AttachmentTable;
import org.binglian.catalogue.attachment.PrintedRow.PrintedLine;
import org.binglian.documents.PdfCell;
import org.binglian.documents.PdfCell.Align;
import org.binglian.documents.PdfDocument;
import org.binglian.documents.PdfTable;

/** Sets a table as a PDF. */
final class TableDocument {

    private static final TableColumn[] COLUMNS = TableColumn.values();
    private static final float TEXT_SIZE = 9;

    private TableDocument() {}

    static byte[] of(AttachmentTable table, Instant madeAt) {
        Wording wording = Wording.of(table);
        PdfDocument document = PdfDocument.landscape(wording.title() + "（" + table.departmentName() + "）")
                .spread(wording.mark())
                .title(wording.title())
                .spread(wording.particulars().toArray(String[]::new))
                .table(body(table, wording))
                .space(6);
        wording.notes().forEach(document::spread);
        return document.toBytes(madeAt);
    }

    private static PdfTable body(AttachmentTable table, Wording wording) {
        PdfTable body = PdfTable.columns(
                        Arrays.stream(COLUMNS).mapToInt(TableColumn::width).toArray())
                .textSize(TEXT_SIZE)
                .header(Arrays.stream(COLUMNS)
                        .map(column -> column.title(table.attachment()))
                        .toArray(String[]::new));
        table.rows().stream().map(PrintedRow::of).map(TableDocument::item).forEach(body::group);
        if (table.rows().isEmpty()) {
            body.row(PdfCell.of(wording.empty()).across(COLUMNS.length).aligned(Align.CENTRE));
        }
        return body;
    }

    private static List<List<PdfCell>> item(PrintedRow item) {
        List<List<PdfCell>> rows = new ArrayList<>();
        for (PrintedLine line : item.lines()) {
            List<PdfCell> cells = new ArrayList<>();
            for (TableColumn column : COLUMNS) {
                if (!column.ofItem()) {
                    cells.add(PdfCell.of(PrintedRow.cell(line, column)));
                } else if (rows.isEmpty()) {
                    cells.add(ofItem(item.cell(column)).down(item.lines().size()));
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    private static PdfCell ofItem(Object value) {
        return value instanceof BigDecimal cut
                ? PdfCell.of(cut.toPlainString()).aligned(Align.CENTRE)
                : value.equals(PrintedRow.NONE)
                        ? PdfCell.of(PrintedRow.NONE).aligned(Align.CENTRE)
                        : PdfCell.of(value.toString());
    }
}
