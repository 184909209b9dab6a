package org.binglian.bpmn.chart;

import java.util.List;
import org.binglian.bpmn.chart.Line.Point;

/** A step that several divisions work on at the same time, never one after the other (2.1.3b). */
record ParallelBlock(String id, List<String> tasks) implements Block {

    /** From the middle of a branch to that of the next. */
    static final int BRANCH = 120;

    private static final int GATEWAY = FigureKind.PARALLEL.width();

    @Override
    public int width() {
        return 2 * (GATEWAY + GAP) + FigureKind.TASK.width();
    }

    @Override
    public int above() {
        return (tasks.size() - 1) * BRANCH / 2 + FigureKind.TASK.height() / 2;
    }

    @Override
    public int below() {
        return above();
    }

    @Override
    public Ends draw(Drawing drawing, int x, int y) {
        Figure split =
                drawing.put(new Figure(id + "-split", FigureKind.PARALLEL, "同时办理", x, y, null).labelledAbove(-1));
        Figure join = drawing.put(
                new Figure(id + "-join", FigureKind.PARALLEL, "全部办完", x + width() - GATEWAY, y, null).labelledAbove(1));
        for (int i = 0; i < tasks.size(); i++) {
            int level = y + i * BRANCH - (tasks.size() - 1) * BRANCH / 2;
            Figure task = drawing.put(id + "-" + (i + 1), FigureKind.TASK, tasks.get(i), split.right() + GAP, level);
            branch(drawing, split, task, join);
        }
        return new Ends(split, join);
    }

    private static void branch(Drawing drawing, Figure split, Figure task, Figure join) {
        if (task.y() == split.y()) {
            drawing.level(split, task);
            drawing.level(task, join);
            return;
        }
        int edge = task.y() < split.y() ? split.top() : split.bottom();
        Point before = new Point(split.centre(), task.y());
        Point after = new Point(join.centre(), task.y());
        drawing.line(split, task, "", new Point(split.centre(), edge), before, new Point(task.x(), task.y()));
        drawing.line(task, join, "", new Point(task.right(), task.y()), after, new Point(join.centre(), edge));
    }
}
