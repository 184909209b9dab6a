package org.binglian.ledger.attachment;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.RegionInfo;
import org.binglian.ledger.LedgerFigures;
import org.binglian.ledger.LedgerRow;
import org.binglian.ledger.LedgerState;
import org.binglian.ledger.MonthlyLedger;
import org.jspecify.annotations.Nullable;

/** Ledgers as the months of 2016 might have looked. */
final class TestLedger {

    static final String LONG_NAME = "水利水电工程建设征地移民安置规划大纲及移民安置规划审批（含重大设计变更）";

    private static final RegionInfo PROVINCE = new RegionInfo("330000", "浙江省", "PROVINCE", null);
    private static final List<String> DEPARTMENTS = List.of(
            "省发展改革委",
            "省经信委",
            "省教育厅",
            "省科技厅",
            "省民宗委",
            "省公安厅",
            "省民政厅",
            "省司法厅",
            "省财政厅",
            "省人力社保厅",
            "省国土资源厅",
            "省环保厅",
            "省建设厅",
            "省交通运输厅",
            "省水利厅",
            "省农业厅",
            "省林业厅",
            "省商务厅",
            "省文化厅",
            "省卫生计生委",
            "省地税局",
            "省工商局",
            "省质监局",
            "省新闻出版广电局",
            "省体育局",
            "省安监局",
            "省食品药品监管局",
            "省统计局",
            "省海洋与渔业局",
            "省旅游局",
            "省粮食局",
            "省人防办",
            "省文物局",
            "省测绘与地理信息局",
            "省气象局",
            "省档案局");

    private TestLedger() {}

    /** Three departments: an ordinary one, one without cases, one with hostile names. */
    static MonthlyLedger september() {
        return ledger(
                PROVINCE,
                List.of(
                        row("省发展改革委", figures(1234, 987, 1100, "12.3", 4), List.of("企业投资项目核准", LONG_NAME), "国庆前集中受理"),
                        row("省文物局", figures(0, 0, 0, null, 0), List.of(), ""),
                        row("=HYPERLINK(\"http://x\")", figures(2, 2, 1, "0.0", 0), List.of("+1+1"), "@SUM(A1)")),
                figures(1236, 989, 1101, "12.3", 4));
    }

    /** All departments of the province, which fill several pages. */
    static MonthlyLedger wholeProvince() {
        List<LedgerRow> rows = new ArrayList<>();
        for (int i = 0; i < DEPARTMENTS.size(); i++) {
            boolean busy = i % 5 != 4;
            rows.add(row(
                    DEPARTMENTS.get(i),
                    busy
                            ? figures(37L + 13 * i, 30L + 11 * i, 33L + 12 * i, (5 + i % 9) + "." + i % 10, i % 3)
                            : figures(0, 0, 0, null, 0),
                    i % 6 == 0 ? List.of("省级重点企业研究院认定", "省级科技计划项目立项") : List.of(),
                    i == 3 ? "创新券申领自9月起全部上网" : ""));
        }
        return ledger(PROVINCE, rows, figures(8123, 7011, 7890, "9.4", 31));
    }

    static MonthlyLedger of(RegionInfo region) {
        return ledger(region, List.of(), figures(0, 0, 0, null, 0));
    }

    private static MonthlyLedger ledger(RegionInfo region, List<LedgerRow> rows, LedgerFigures total) {
        return new MonthlyLedger(YearMonth.of(2016, 9), region, LedgerState.DRAFT, rows, total);
    }

    private static LedgerRow row(String department, LedgerFigures figures, List<String> newlyOnline, String remarks) {
        DepartmentInfo info = new DepartmentInfo("ZJ-X", department, department, "330000", null, 1, 1, true, List.of());
        return new LedgerRow(info, figures, newlyOnline, remarks, LedgerState.DRAFT);
    }

    private static LedgerFigures figures(
            long accepted, long online, long completed, @Nullable String average, long overdue) {
        return new LedgerFigures(
                accepted,
                online,
                0,
                completed,
                average == null ? null : new BigDecimal(average),
                overdue,
                0,
                accepted - completed);
    }
}
