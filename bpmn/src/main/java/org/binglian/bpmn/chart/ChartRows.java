package org.binglian.bpmn.chart;

import java.util.ArrayList;
import java.util.List;
import org.binglian.bpmn.FlowChart;
import org.binglian.bpmn.chart.Block.Ends;
import org.binglian.bpmn.chart.Line.Point;
import org.jspecify.annotations.Nullable;

/** Sets the blocks of a chart in rows, from left to right and from top to bottom as one reads. */
public final class ChartRows {

    private static final int LEFT = 60;
    private static final int TOP = 40;
    /** A row of this width is still readable on a page of A4 across. */
    private static final int WIDTH = 1280;

    private static final int BETWEEN_ROWS = 60;
    private static final int TURN_OUT = 25;
    /** Wider, because a gateway may have its name there. */
    private static final int TURN_IN = 40;

    private final Drawing drawing = new Drawing();
    private int top = TOP;
    private @Nullable Figure before;

    private ChartRows() {}

    public static Drawing draw(FlowChart chart) {
        ChartRows rows = new ChartRows();
        filled(ChartPlan.of(chart)).forEach(rows::row);
        return rows.drawing;
    }

    /** The last block is the small end, which must not stand in a row of its own. */
    private static List<List<Block>> filled(List<Block> blocks) {
        List<List<Block>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        int used = 0;
        for (Block block : blocks) {
            boolean end = block == blocks.get(blocks.size() - 1);
            if (used > 0 && used + block.width() > WIDTH && !end) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.get(rows.size() - 1).add(block);
            used += block.width() + Block.GAP;
        }
        return rows;
    }

    private void row(List<Block> row) {
        int level = top + row.stream().mapToInt(Block::above).max().orElse(0);
        int x = LEFT;
        for (Block block : row) {
            Ends ends = block.draw(drawing, x, level);
            connect(ends.in());
            before = ends.out();
            x += block.width() + Block.GAP;
        }
        top = level + row.stream().mapToInt(Block::below).max().orElse(0) + BETWEEN_ROWS;
    }

    private void connect(Figure to) {
        Figure from = before;
        if (from == null) {
            return;
        }
        if (from.y() == to.y()) {
            drawing.line(from, to, condition(from), new Point(from.right(), from.y()), new Point(to.x(), to.y()));
            return;
        }
        int out = from.right() + TURN_OUT;
        int in = to.x() - TURN_IN;
        int between = top - BETWEEN_ROWS / 2;
        drawing.line(
                from,
                to,
                condition(from),
                new Point(from.right(), from.y()),
                new Point(out, from.y()),
                new Point(out, between),
                new Point(in, between),
                new Point(in, to.y()),
                new Point(to.x(), to.y()));
    }

    private static String condition(Figure from) {
        return from.kind() == FigureKind.EXCLUSIVE ? "齐全" : "";
    }
}
