package org.binglian.bpmn.chart;

import java.util.List;
import org.binglian.bpmn.chart.Line.Point;

/** What is done only when it is needed, below the way that most take. */
record DetourBlock(String id, List<String> tasks) implements Block {

    private static final int GATEWAY = FigureKind.INCLUSIVE.width();
    private static final int FIRST = 95;
    /** Room for the conditions, which stand on the lines. */
    private static final int WIDE_GAP = 70;

    @Override
    public int width() {
        return 2 * (GATEWAY + WIDE_GAP) + FigureKind.TASK.width();
    }

    @Override
    public int above() {
        return GATEWAY / 2 + 20;
    }

    @Override
    public int below() {
        return FIRST + (tasks.size() - 1) * ParallelBlock.BRANCH + FigureKind.TASK.height() / 2;
    }

    @Override
    public Ends draw(Drawing drawing, int x, int y) {
        Figure split =
                drawing.put(new Figure(id + "-split", FigureKind.INCLUSIVE, "需要特别程序吗", x, y, null).labelledAbove(0));
        Figure join = drawing.put(new Figure(id + "-join", FigureKind.INCLUSIVE, "继续办理", x + width() - GATEWAY, y, null)
                .labelledAbove(0));
        drawing.usual(split, join, "不需要", new Point(split.right(), y), new Point(join.x(), y));
        for (int i = 0; i < tasks.size(); i++) {
            int level = y + FIRST + i * ParallelBlock.BRANCH;
            Figure task =
                    drawing.put(id + "-" + (i + 1), FigureKind.TASK, tasks.get(i), split.right() + WIDE_GAP, level);
            detour(drawing, split, task, join);
        }
        return new Ends(split, join);
    }

    private static void detour(Drawing drawing, Figure split, Figure task, Figure join) {
        Point down = new Point(split.centre(), split.bottom());
        Point before = new Point(split.centre(), task.y());
        Point after = new Point(join.centre(), task.y());
        drawing.line(split, task, "需要", down, before, new Point(task.x(), task.y()));
        drawing.line(task, join, "", new Point(task.right(), task.y()), after, new Point(join.centre(), join.bottom()));
    }
}
