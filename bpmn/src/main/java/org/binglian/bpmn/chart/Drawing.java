package org.binglian.bpmn.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.binglian.bpmn.chart.Line.Point;

/** The figures and lines of a chart as they are put down. */
public final class Drawing {

    private final List<Figure> figures = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    Figure put(Figure figure) {
        figures.add(figure);
        return figure;
    }

    Figure put(String id, FigureKind kind, String name, int x, int y) {
        return put(new Figure(id, kind, name, x, y, null));
    }

    /** A line on the level of both. */
    void level(Figure from, Figure to) {
        line(from, to, "", new Point(from.right(), from.y()), new Point(to.x(), to.y()));
    }

    void line(Figure from, Figure to, String name, Point... way) {
        lines.add(new Line(from.id(), to.id(), name, false, Arrays.asList(way)));
    }

    void usual(Figure from, Figure to, String name, Point... way) {
        lines.add(new Line(from.id(), to.id(), name, true, Arrays.asList(way)));
    }

    List<Figure> figures() {
        return figures;
    }

    List<Line> lines() {
        return lines;
    }
}
