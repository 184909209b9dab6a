package org.binglian.bpmn.chart;

/** The shapes of a chart, in the sizes that readers of BPMN are used to; a task has room for six lines. */
enum FigureKind {
    START(36, 36),
    END(36, 36),
    TASK(150, 90),
    EXCLUSIVE(50, 50),
    PARALLEL(50, 50),
    INCLUSIVE(50, 50);

    private final int width;
    private final int height;

    FigureKind(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
