package org.binglian.supervision.scores;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.binglian.documents.OfficialSheet;
import org.binglian.documents.SheetStyles;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.supervision.Scores;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The scores of a month as a workbook: a line a department, and below it a line for every finding that cost points. */
@Component
class ScoreSheet {

    private static final int LAST = 4;

    private final Directory directory;
    private final MessageSource messages;

    ScoreSheet(Directory directory, MessageSource messages) {
        this.directory = directory;
        this.messages = messages;
    }

    byte[] of(String region, YearMonth month, List<Scores.Score> scores) {
        OfficialSheet sheet = new OfficialSheet(month.toString(), 34, 10, 34, 28, 10);
        SheetStyles styles = sheet.styles();
        sheet.across("电子监察月度评分表", styles.title(), 34);
        sheet.across(region + " " + month.getYear() + "年" + month.getMonthValue() + "月", styles.subtitle(), 20);
        int heading = sheet.next();
        line(sheet, styles.heading(), styles.heading(), "部门名称", "得分", "扣分事项", "编号", "扣分");
        for (Scores.Score score : scores) {
            String name = directory
                    .findDepartment(score.department())
                    .map(DepartmentInfo::name)
                    .orElse(score.department());
            line(sheet, styles.text(), styles.count(), name, score.score(), "", "", "");
            score.deductions()
                    .forEach(lost -> line(
                            sheet,
                            styles.text(),
                            styles.count(),
                            "",
                            "",
                            word("finding.kind." + lost.kind()) + "（" + word("finding.card." + lost.card()) + "）",
                            lost.number(),
                            lost.points()));
        }
        return sheet.toBytes(heading, heading);
    }

    private static void line(OfficialSheet sheet, CellStyle text, CellStyle count, Object... values) {
        Row row = sheet.row(24);
        for (int i = 0; i <= LAST; i++) {
            sheet.cell(row, i, values[i], values[i] instanceof Integer ? count : text);
        }
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
