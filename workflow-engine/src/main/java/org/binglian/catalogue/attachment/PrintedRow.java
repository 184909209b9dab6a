package org.binglian.catalogue.attachment;

import java.math.BigDecimal;
import java.util.List;
import org.binglian.catalogue.AttachmentLine;
import org.binglian.catalogue.AttachmentRow;
import org.jspecify.annotations.Nullable;

/**
 * One item as it stands in the table.
 *
 * @param lines one at least
 * @param cut in percent; null when there is nothing to compare with
 */
record PrintedRow(
        String name,
        List<PrintedLine> lines,
        String steps,
        @Nullable BigDecimal cut,
        String online,
        String remarks) {

    /** What stands where there is nothing to say. */
    static final String NONE = "—";

    /** A line over the three columns that are numbered alike. */
    record PrintedLine(String text, String basis, String opinion) {}

    static PrintedRow of(AttachmentRow row) {
        List<PrintedLine> lines = row.lines().stream().map(PrintedRow::line).toList();
        return new PrintedRow(
                row.name(),
                lines.isEmpty() ? List.of(new PrintedLine(NONE, NONE, NONE)) : lines,
                row.cancelledSteps().isEmpty() ? NONE : NumberedText.of(row.cancelledSteps()),
                row.cutPercent(),
                OnlineText.of(row.online()),
                row.remarks());
    }

    private static PrintedLine line(AttachmentLine line) {
        String basis = line.basis();
        return new PrintedLine(
                NumberedText.of(line.number(), KindMark.of(line.kind()) + text(line)),
                NumberedText.of(line.number(), basis == null || basis.isBlank() ? NONE : basis),
                NumberedText.of(line.number(), OpinionText.of(line.opinion(), line.note())));
    }

    private static String text(AttachmentLine line) {
        return line.involved() == null ? line.text() : line.text() + "（" + line.involved() + "）";
    }

    /** What stands in a column of a line. */
    static String cell(PrintedLine line, TableColumn column) {
        return switch (column) {
            case LINES -> line.text();
            case BASIS -> line.basis();
            case OPINION -> line.opinion();
            default -> throw new IllegalArgumentException(column + " speaks of the whole item");
        };
    }

    /** What stands in a column of the item: a number or a text. */
    Object cell(TableColumn column) {
        return switch (column) {
            case NAME -> name;
            case STEPS -> steps;
            case CUT -> cut == null ? NONE : cut;
            case ONLINE -> online;
            case REMARKS -> remarks;
            default -> throw new IllegalArgumentException(column + " speaks of single lines");
        };
    }
}
