package org.binglian.catalogue.progress;

import java.util.List;
import java.util.function.Function;
import org.binglian.catalogue.ProgressFigures;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the board in the sheet.
 *
 * @param figure null when there is none
 */
record ProgressColumn(String title, int width, Function<ProgressFigures, @Nullable Object> figure) {

    static final List<ProgressColumn> ALL = List.of(
            new ProgressColumn("事项数", 8, ProgressFigures::items),
            new ProgressColumn("其中：行政许可", 10, ProgressFigures::licensing),
            new ProgressColumn("其中：审批性质", 10, ProgressFigures::approvalNature),
            new ProgressColumn("原承诺时限合计（工作日）", 12, ProgressFigures::baselineDays),
            new ProgressColumn("现承诺时限合计（工作日）", 12, ProgressFigures::promisedDays),
            new ProgressColumn("缩短（％）", 10, ProgressFigures::cutPercent),
            new ProgressColumn("是否达标", 8, ProgressColumn::targetMet),
            new ProgressColumn("已上网事项数", 9, ProgressFigures::online),
            new ProgressColumn("依规不上网事项数", 10, ProgressFigures::exempt),
            new ProgressColumn("计划上网事项数", 9, ProgressFigures::planned),
            new ProgressColumn("上网率（％）", 10, ProgressFigures::onlinePercent),
            new ProgressColumn("到现场次数合计", 9, ProgressFigures::visits),
            new ProgressColumn("单个事项最多次数", 10, ProgressFigures::maxVisits),
            new ProgressColumn("原有材料数", 9, ProgressFigures::materialsBefore),
            new ProgressColumn("取消材料数", 9, ProgressFigures::materialsCancelled),
            new ProgressColumn("原有前置条件数", 9, ProgressFigures::preconditionsBefore),
            new ProgressColumn("取消前置条件数", 9, ProgressFigures::preconditionsCancelled));

    private static @Nullable Object targetMet(ProgressFigures figures) {
        Boolean met = figures.targetMet();
        return met == null ? null : met ? "是" : "否";
    }
}
