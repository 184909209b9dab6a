package org.binglian.bpmn.chart;

/** One figure. */
record SingleBlock(String id, FigureKind kind, String name) implements Block {

    private static final int LABEL = 24;

    @Override
    public int width() {
        return kind.width();
    }

    @Override
    public int above() {
        return kind.height() / 2;
    }

    @Override
    public int below() {
        return kind == FigureKind.TASK ? kind.height() / 2 : kind.height() / 2 + LABEL;
    }

    @Override
    public Ends draw(Drawing drawing, int x, int y) {
        Figure figure = new Figure(id, kind, name, x, y, null);
        drawing.put(kind == FigureKind.TASK ? figure : figure.labelledBelow());
        return new Ends(figure, figure);
    }
}
