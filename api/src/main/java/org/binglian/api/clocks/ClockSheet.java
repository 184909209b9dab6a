package org.binglian.api.clocks;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.binglian.cases.ClockAccounts.Account;
import org.binglian.documents.PdfDocument;
import org.binglian.documents.PdfTable;
import org.binglian.worktime.ClockExplanation;
import org.binglian.worktime.ClockExplanation.Day;
import org.binglian.worktime.ClockRow;
import org.springframework.stereotype.Component;

/** 期限计算说明: the account of a clock on paper, for files and courts. Always in Chinese, as all official paper is. */
@Component
class ClockSheet {

    private static final float SMALL = 9;
    private static final String[] WEEKDAYS = {"一", "二", "三", "四", "五", "六", "日"};

    private final ClockWords words;

    ClockSheet(ClockWords words) {
        this.words = words;
    }

    byte[] print(Account account, Instant at) {
        ClockExplanation explained = account.explanation();
        Locale chinese = Locale.SIMPLIFIED_CHINESE;
        return PdfDocument.portrait(words.title(chinese) + " " + account.subject())
                .title(words.title(chinese))
                .subtitle(account.title() + "　" + account.subject() + "　" + words.kind(explained.kind(), chinese))
                .heading("一、结论")
                .paragraph(words.sentence(explained, chinese))
                .heading("二、期限记录")
                .table(rows(explained.rows(), chinese))
                .heading("三、逐日计算")
                .table(days(explained, chinese))
                .lastParagraph(null, "本说明由系统根据期限记录和国务院办公厅公布的放假安排逐日计算生成，可以对照日历逐日核对。")
                .footer(account.subject())
                .toBytes(at);
    }

    private PdfTable rows(List<ClockRow> rows, Locale locale) {
        PdfTable table = PdfTable.columns(18, 22, 30, 30).textSize(SMALL).header("日期", "发生的事", "事由", "文书");
        rows.forEach(row -> table.row(
                ClockWords.date(row.on(), locale),
                words.event(row, locale),
                words.reason(row, locale),
                row.instrument() == null ? "—" : row.instrument()));
        return table;
    }

    private PdfTable days(ClockExplanation explained, Locale locale) {
        PdfTable table = PdfTable.columns(20, 8, 10, 34, 28).textSize(SMALL).header("日期", "星期", "计为第几日", "说明", "依据");
        for (Day day : explained.days()) {
            table.row(
                    ClockWords.date(day.date(), locale),
                    WEEKDAYS[day.date().getDayOfWeek().getValue() - 1],
                    day.counts() ? String.valueOf(day.number()) : "—",
                    words.day(explained.kind(), day, locale) + (day.ahead() ? "（预计）" : ""),
                    words.clause(day, locale));
        }
        return table;
    }
}
