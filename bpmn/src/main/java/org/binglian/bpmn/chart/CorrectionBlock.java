package org.binglian.bpmn.chart;

import org.binglian.bpmn.chart.Line.Point;

/** The first step with the way back to it through the applicant, who completes the papers. */
record CorrectionBlock(String id, Block step) implements Block {

    private static final int GATEWAY = FigureKind.EXCLUSIVE.width();
    private static final int TASK = FigureKind.TASK.height();
    private static final int SPACE = 30;

    @Override
    public int width() {
        return 2 * (GATEWAY + GAP) + step.width();
    }

    @Override
    public int above() {
        return Math.max(step.above(), GATEWAY / 2 + 20);
    }

    @Override
    public int below() {
        return step.below() + SPACE + TASK;
    }

    @Override
    public Ends draw(Drawing drawing, int x, int y) {
        Figure merge =
                drawing.put(new Figure(id + "-merge", FigureKind.EXCLUSIVE, "收到材料", x, y, null).labelledAbove(0));
        Ends inner = step.draw(drawing, merge.right() + GAP, y);
        Figure check = drawing.put(new Figure(
                        id + "-check",
                        FigureKind.EXCLUSIVE,
                        "材料是否齐全",
                        inner.out().right() + GAP,
                        y,
                        null)
                .labelledAbove(0));
        drawing.level(merge, inner.in());
        drawing.level(inner.out(), check);
        wayBack(drawing, check, merge, y + step.below() + SPACE + TASK / 2);
        return new Ends(merge, check);
    }

    private void wayBack(Drawing drawing, Figure check, Figure merge, int level) {
        int middle = (merge.centre() + check.centre()) / 2;
        Figure task = drawing.put(
                id + "-completed", FigureKind.TASK, "申请人补正材料\n（一次性告知）", middle - FigureKind.TASK.width() / 2, level);
        drawing.line(
                check,
                task,
                "需要补正",
                new Point(check.centre(), check.bottom()),
                new Point(check.centre(), level),
                new Point(task.right(), level));
        drawing.line(
                task,
                merge,
                "",
                new Point(task.x(), level),
                new Point(merge.centre(), level),
                new Point(merge.centre(), merge.bottom()));
    }
}
