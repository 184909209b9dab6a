package org.binglian.ledger.attachment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.binglian.identity.RegionInfo;
import org.binglian.ledger.LedgerState;
import org.binglian.ledger.MonthlyLedger;

/**
 * What stands around the table.
 *
 * @param particulars the line between title and table
 * @param signatures the line below the table, to be filled in by hand
 */
record Wording(String title, String month, List<String> particulars, List<String> signatures, List<String> notes) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    static Wording of(MonthlyLedger ledger) {
        return new Wording(
                level(ledger.region()) + "部门审批事项月度办理情况统计表",
                MONTH.format(ledger.month()),
                List.of("表号：附件3", "填报单位：" + office(ledger.region()), "统计期间：" + period(ledger.month()), "计量单位：件、天"),
                List.of("单位负责人：", "填表人：", "联系电话：", "报出日期：　　　　年　　月　　日"),
                notes(ledger.state()));
    }

    private static String level(RegionInfo region) {
        return switch (region.level()) {
            case "PROVINCE" -> "省级";
            case "CITY" -> "市级";
            default -> "县级";
        };
    }

    private static String office(RegionInfo region) {
        return region.level().equals("PROVINCE") ? "省审改办" : region.name() + "审改办";
    }

    private static String period(YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        return DAY.format(month.atDay(1)) + "至" + last.getDayOfMonth() + "日";
    }

    private static List<String> notes(LedgerState state) {
        return switch (state) {
            case DRAFT -> List.of("注：本表为草稿，尚未与电子监察系统比对核实。");
        };
    }
}
