package org.binglian.catalogue.attachment;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;

/**
 * Where the table of a sheet begins and in which order its columns stand, which departments sometimes change.
 *
 * @param row that of the headings
 */
record Heading(int row, Map<TableColumn, Integer> columns) {

    private static final int LOWEST_ROW = 60;

    /** Throws {@code Rejected} when there are headings, but not all of them. */
    static Optional<Heading> in(Grid grid) {
        Optional<Heading> found = StreamSupport.stream(grid.rows().spliterator(), false)
                .filter(row -> row.getRowNum() <= LOWEST_ROW)
                .map(Heading::of)
                .filter(heading -> heading.columns.containsKey(TableColumn.NAME) && heading.columns.size() > 2)
                .findFirst();
        found.ifPresent(Heading::requireAll);
        return found;
    }

    private static Heading of(Row row) {
        Map<TableColumn, Integer> columns = new EnumMap<>(TableColumn.class);
        for (Cell cell : row) {
            String text = Grid.text(cell).replaceAll("\\s", "");
            for (TableColumn column : TableColumn.values()) {
                if (text.contains(column.mark())) {
                    columns.putIfAbsent(column, cell.getColumnIndex());
                }
            }
        }
        return new Heading(row.getRowNum(), columns);
    }

    private void requireAll() {
        List<Fault> missing = Arrays.stream(TableColumn.values())
                .filter(column -> !columns.containsKey(column))
                .map(column -> new Fault("/file", "attachment.column-missing", column.mark()))
                .toList();
        Rejected.ifAny(missing);
    }

    int column(TableColumn column) {
        return columns.get(column);
    }
}
