package org.binglian.ledger.attachment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.binglian.documents.PdfCell;
import org.binglian.documents.PdfCell.Align;
import org.binglian.documents.PdfDocument;
import org.binglian.documents.PdfTable;
import org.binglian.ledger.MonthlyLedger;
import org.jspecify.annotations.Nullable;

/** Sets one ledger as a PDF. */
final class Document3 {

    private static final float TEXT_SIZE = 10;

    private Document3() {}

    static byte[] of(MonthlyLedger ledger, Instant madeAt) {
        Wording wording = Wording.of(ledger);
        PdfDocument document = PdfDocument.landscape(wording.title() + "（" + wording.month() + "）")
                .title(wording.title())
                .subtitle(wording.month())
                .spread(wording.particulars().toArray(String[]::new))
                .table(table(Line.of(ledger)))
                .space(6)
                .spread(wording.signatures().toArray(String[]::new));
        wording.notes().forEach(document::spread);
        return document.toBytes(madeAt);
    }

    private static PdfTable table(List<Line> lines) {
        PdfTable table = PdfTable.columns(
                        Column.ALL.stream().mapToInt(Column::width).toArray())
                .textSize(TEXT_SIZE)
                .align(Column.ALL.stream().map(column -> Align.CENTRE).toArray(Align[]::new))
                .header(upperHeading())
                .header(lowerHeading());
        lines.forEach(line ->
                table.row(Column.ALL.stream().map(column -> cell(line, column)).toArray(PdfCell[]::new)));
        return table;
    }

    private static PdfCell[] upperHeading() {
        return Column.ALL.stream()
                .filter(column -> !column.within())
                .map(column -> hasPart(column)
                        ? PdfCell.of(column.title()).across(2)
                        : PdfCell.of(column.title()).down(2))
                .toArray(PdfCell[]::new);
    }

    /** The empty cell leaves the corner to the heading above, which the part (其中) is cut out of. */
    private static PdfCell[] lowerHeading() {
        return Column.ALL.stream()
                .filter(column -> column.within() || hasPart(column))
                .map(column -> PdfCell.of(column.within() ? column.title() : ""))
                .toArray(PdfCell[]::new);
    }

    private static boolean hasPart(Column column) {
        return Column.hasPart(Column.ALL.indexOf(column));
    }

    private static PdfCell cell(Line line, Column column) {
        Object value = column.cell().apply(line);
        PdfCell cell = PdfCell.of(text(value));
        if (line.isTotal()) {
            return cell.inBold();
        }
        return value instanceof String text && !text.equals(Line.NONE) ? cell.aligned(Align.LEFT) : cell;
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return Line.NONE;
        }
        return value instanceof BigDecimal average ? average.toPlainString() : value.toString();
    }
}
