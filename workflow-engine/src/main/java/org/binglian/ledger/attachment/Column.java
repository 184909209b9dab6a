package org.binglian.ledger.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of the table, in the wording of the notice.
 *
 * @param width in digits; a Chinese character is two wide. Chosen so that a heading wraps before its unit
 * @param within whether it is a part (其中) of the column before it
 * @param cell what stands in it: a number, a text, or null for a figure that there is none of
 */
record Column(String title, int width, boolean within, Function<Line, @Nullable Object> cell) {

    static final List<Column> ALL = List.of(
            new Column("部门名称", 23, false, Line::department),
            new Column("本月受理行政审批数（件）", 16, false, line -> line.figures().accepted()),
            new Column("其中：上线办理（件）", 18, true, line -> line.figures().online()),
            new Column("本月办结数（件）", 13, false, line -> line.figures().completed()),
            new Column("平均办理时间（天）", 15, false, line -> line.figures().averageDays()),
            new Column("超时办结数（件）", 13, false, line -> line.figures().overdue()),
            new Column("本月新增上网事项", 30, false, Line::newlyOnline),
            new Column("备注", 14, false, Line::remarks));

    /** What stands in a line, column by column. */
    static List<@Nullable Object> values(Line line) {
        List<@Nullable Object> values = new ArrayList<>();
        ALL.forEach(column -> values.add(column.cell().apply(line)));
        return values;
    }

    /** Whether the next column is a part of the one at this place. */
    static boolean hasPart(int index) {
        return index + 1 < ALL.size() && ALL.get(index + 1).within();
    }
}
