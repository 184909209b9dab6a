package org.binglian.catalogue.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the sheet that belong to one item.
 *
 * @param rows numbers, from 0
 */
record ItemRows(String name, List<Integer> rows) {

    private static final Pattern NOTES = Pattern.compile("^注\\s*[：:1１].*", Pattern.DOTALL);

    /** Item by item, until the notes begin. Rows that belong to none are told to {@code problems}. */
    static List<ItemRows> of(Grid grid, Heading heading, Problems problems) {
        List<ItemRows> items = new ArrayList<>();
        ItemRows current = null;
        for (Row row : grid.rows()) {
            int number = row.getRowNum();
            if (number <= heading.row() || blank(grid, heading, number)) {
                continue;
            }
            String name = name(grid, heading, number);
            if (NOTES.matcher(name).matches()) {
                break;
            }
            if (name.isEmpty() && current == null) {
                problems.add(number, heading.column(TableColumn.NAME), "attachment.name-missing");
            } else if (!isHeading(name) && !saysThatThereIsNone(grid, heading, number, name)) {
                current = at(items, current, name);
                current.rows.add(number);
            }
        }
        return items;
    }

    /** An item goes on where the name is empty or, after somebody undid the merging, the same again. */
    private static ItemRows at(List<ItemRows> items, @Nullable ItemRows current, String name) {
        if (current != null && (name.isEmpty() || name.equals(current.name))) {
            return current;
        }
        ItemRows begun = new ItemRows(name, new ArrayList<>());
        items.add(begun);
        return begun;
    }

    private static String name(Grid grid, Heading heading, int row) {
        String written = grid.text(row, heading.column(TableColumn.NAME));
        List<NumberedText.Entry> entries = NumberedText.split(written, 0);
        return entries.isEmpty() ? "" : entries.get(0).text();
    }

    /** Some repeat the headings where a page of theirs begins. */
    private static boolean isHeading(String name) {
        return name.equals(TableColumn.NAME.mark());
    }

    private static boolean saysThatThereIsNone(Grid grid, Heading heading, int row, String name) {
        return name.startsWith("本部门没有")
                && grid.text(row, heading.column(TableColumn.LINES)).isEmpty();
    }

    private static boolean blank(Grid grid, Heading heading, int row) {
        return heading.columns().values().stream()
                .allMatch(column -> grid.text(row, column).isEmpty());
    }
}
