package org.binglian.catalogue.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbered entries of one column of an item, wherever they stand: in rows of their own or together in one cell. */
final class ColumnEntries {

    private static final Set<String> NOTHING = Set.of("", "—", "－", "-", "——", "/", "／", "无");

    private ColumnEntries() {}

    /**
     * @param number as written; null when there is none
     * @param row first row that its cell covers
     * @param lastRow last row that its cell covers
     */
    record Entry(@Nullable Integer number, String text, int row, int lastRow) {

        boolean covers(int other) {
            return row <= other && other <= lastRow;
        }

        boolean saysNothing() {
            return NOTHING.contains(text);
        }
    }

    static boolean saysNothing(String text) {
        return NOTHING.contains(text);
    }

    static List<Entry> of(Grid grid, int column, List<Integer> rows) {
        List<Integer> filled =
                rows.stream().filter(row -> !grid.text(row, column).isEmpty()).toList();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < filled.size(); i++) {
            int row = filled.get(i);
            Integer next = i + 1 < filled.size() ? NumberedText.numberOf(grid.text(filled.get(i + 1), column)) : null;
            for (NumberedText.Entry entry :
                    NumberedText.split(grid.text(row, column), next == null ? Integer.MAX_VALUE : next)) {
                entries.add(new Entry(entry.number(), entry.text(), row, grid.lastRow(row, column)));
            }
        }
        return entries;
    }
}
