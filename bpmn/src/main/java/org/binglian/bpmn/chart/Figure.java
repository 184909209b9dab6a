package org.binglian.bpmn.chart;

import org.jspecify.annotations.Nullable;

/**
 * A shape and where it stands.
 *
 * @param x its left edge
 * @param y its middle, because the flow runs through the middles
 * @param label where its name stands when that is outside; null for the usual place
 */
record Figure(
        String id,
        FigureKind kind,
        String name,
        int x,
        int y,
        @Nullable Box label) {

    /** A rectangle by its upper left corner. */
    record Box(int x, int y, int width, int height) {

        private static final int CHARACTER = 12;
        private static final int LINE = 14;

        /** The room of a text on one line whose middle is at {@code x}. */
        static Box around(String text, int x, int top) {
            int width = text.length() * CHARACTER;
            return new Box(x - width / 2, top, width, LINE);
        }
    }

    /** With its name above and a little to one side, where no line leaves a gateway. */
    Figure labelledAbove(int aside) {
        int width = name.length() * Box.CHARACTER;
        int middle = centre() + Integer.signum(aside) * (width / 2 + 6);
        return new Figure(id, kind, name, x, y, Box.around(name, middle, top() - Box.LINE - 4));
    }

    Figure labelledBelow() {
        return new Figure(id, kind, name, x, y, Box.around(name, centre(), bottom() + 6));
    }

    Box bounds() {
        return new Box(x, top(), kind.width(), kind.height());
    }

    int right() {
        return x + kind.width();
    }

    int centre() {
        return x + kind.width() / 2;
    }

    int top() {
        return y - kind.height() / 2;
    }

    int bottom() {
        return y + kind.height() / 2;
    }
}
