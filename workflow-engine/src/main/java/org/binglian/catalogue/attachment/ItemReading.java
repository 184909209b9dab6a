package org.binglian.catalogue.attachment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.binglian.catalogue.AttachmentReading.ReadRow;
import org.binglian.catalogue.AttachmentReading.RowCells;
import org.binglian.catalogue.Online;
import org.jspecify.annotations.Nullable;

/** Reads the cells that speak of a whole item. */
final class ItemReading {

    private final Grid grid;
    private final Heading heading;
    private final Problems problems;

    ItemReading(Grid grid, Heading heading, Problems problems) {
        this.grid = grid;
        this.heading = heading;
        this.problems = problems;
    }

    ReadRow read(ItemRows item) {
        List<Integer> rows = item.rows();
        return new ReadRow(
                item.name(),
                new LineReading(grid, heading, problems).read(rows),
                steps(rows),
                cut(rows),
                online(rows),
                text(TableColumn.REMARKS, rows),
                new RowCells(
                        cell(TableColumn.NAME, rows),
                        cell(TableColumn.STEPS, rows),
                        cell(TableColumn.CUT, rows),
                        cell(TableColumn.ONLINE, rows),
                        cell(TableColumn.REMARKS, rows)));
    }

    private List<String> steps(List<Integer> rows) {
        return ColumnEntries.of(grid, heading.column(TableColumn.STEPS), rows).stream()
                .filter(entry -> !entry.saysNothing())
                .map(ColumnEntries.Entry::text)
                .toList();
    }

    private @Nullable BigDecimal cut(List<Integer> rows) {
        String written = text(TableColumn.CUT, rows);
        if (ColumnEntries.saysNothing(written)) {
            return null;
        }
        String number = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("[%\\s]", "");
        if (number.matches("[+-]?\\d{1,6}(\\.\\d{1,10})?")) {
            return new BigDecimal(number).setScale(1, RoundingMode.HALF_UP);
        }
        problems.add(cell(TableColumn.CUT, rows), "attachment.cut-unreadable", written);
        return null;
    }

    private @Nullable Online online(List<Integer> rows) {
        String written = text(TableColumn.ONLINE, rows);
        String cell = cell(TableColumn.ONLINE, rows);
        if (ColumnEntries.saysNothing(written)) {
            problems.add(cell, "attachment.online-missing");
            return null;
        }
        OnlineText answer = OnlineText.read(written);
        if (answer.problem() != null) {
            problems.add(cell, answer.problem(), written);
        }
        return answer.online();
    }

    /** Everything in the column: where cells were not merged, the text may be spread over several. */
    private String text(TableColumn column, List<Integer> rows) {
        return rows.stream()
                .map(row -> grid.text(row, heading.column(column)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The first cell of the column that says something, else the first. */
    private String cell(TableColumn column, List<Integer> rows) {
        int place = heading.column(column);
        int row = rows.stream()
                .filter(candidate -> !grid.text(candidate, place).isEmpty())
                .findFirst()
                .orElse(rows.get(0));
        return Grid.reference(row, place);
    }
}
