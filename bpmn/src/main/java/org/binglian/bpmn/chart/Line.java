package org.binglian.bpmn.chart;

import java.util.List;

/**
 * A flow from one figure to another.
 *
 * @param name the condition under which it is taken; empty when there is none
 * @param usual whether it is the one taken when no condition of the others holds
 */
record Line(String from, String to, String name, boolean usual, List<Point> way) {

    record Point(int x, int y) {}

    String id() {
        return from + "-to-" + to;
    }

    /** Conditions stand where their line sets out: above a level one, to the right of an upright one. */
    Figure.Box label() {
        Point start = way.get(0);
        Point next = way.get(1);
        return start.y() == next.y()
                ? Figure.Box.around(name, (start.x() + next.x()) / 2, start.y() - 18)
                : Figure.Box.around(name, start.x() + 6 + name.length() * 6, (start.y() + next.y()) / 2 - 7);
    }
}
