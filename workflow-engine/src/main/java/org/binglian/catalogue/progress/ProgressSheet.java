package org.binglian.catalogue.progress;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.binglian.catalogue.ProgressBoard;
import org.binglian.catalogue.ProgressFigures;
import org.binglian.catalogue.SimplificationState;
import org.binglian.documents.OfficialSheet;
import org.binglian.documents.SheetStyles;
import org.jspecify.annotations.Nullable;

/** Writes the board into a workbook. */
final class ProgressSheet {

    private static final String TITLE = "省级部门审批事项简化优化进展情况表";
    private static final String NONE = "—";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final List<String> NAMES = List.of("部门名称", "附件1", "附件2");
    private static final int[] NAME_WIDTHS = {23, 14, 14};

    private final OfficialSheet sheet = new OfficialSheet(
            "进展情况",
            IntStream.concat(
                            IntStream.of(NAME_WIDTHS),
                            ProgressColumn.ALL.stream().mapToInt(ProgressColumn::width))
                    .toArray());
    private final SheetStyles styles = sheet.styles();

    private ProgressSheet() {}

    static byte[] of(ProgressBoard board) {
        return new ProgressSheet().write(board);
    }

    private byte[] write(ProgressBoard board) {
        sheet.across(TITLE, styles.title(), 34);
        sheet.across(DAY.format(board.on()) + "　　缩短目标：" + board.target().toPlainString() + "％", styles.subtitle(), 20);
        int heading = sheet.next();
        Row headings = sheet.row(58);
        List<String> titles = Stream.concat(
                        NAMES.stream(), ProgressColumn.ALL.stream().map(ProgressColumn::title))
                .toList();
        for (int i = 0; i < titles.size(); i++) {
            sheet.cell(headings, i, titles.get(i), styles.heading());
        }
        board.rows()
                .forEach(row -> line(
                        List.of(row.departmentName(), title(row.attachment1State()), title(row.attachment2State())),
                        row.figures()));
        line(List.of("合计", "", ""), board.total());
        return sheet.toBytes(heading, heading);
    }

    private void line(List<String> names, ProgressFigures figures) {
        List<Object> values = new ArrayList<>(names);
        ProgressColumn.ALL.forEach(column -> {
            Object figure = column.figure().apply(figures);
            values.add(figure == null ? NONE : figure);
        });
        Row row = sheet.row(sheet.heightOf(0, names.get(0)));
        for (int i = 0; i < values.size(); i++) {
            sheet.cell(row, i, values.get(i), style(i, values.get(i)));
        }
    }

    private CellStyle style(int column, Object value) {
        if (value instanceof BigDecimal) {
            return styles.decimal();
        }
        return column == 0 ? styles.text() : styles.count();
    }

    private static String title(@Nullable SimplificationState state) {
        return state == null ? NONE : state.title();
    }
}
