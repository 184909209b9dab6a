package org.binglian.bpmn.chart;

/** A part of the chart that the flow enters at its left and leaves at its right on the same level. */
interface Block {

    /** Free space between figures that follow each other. */
    int GAP = 50;

    int width();

    /** How far it reaches above its level. */
    int above();

    /** How far it reaches below its level. */
    int below();

    /** Puts it down with its left edge at {@code x} and its level at {@code y}. */
    Ends draw(Drawing drawing, int x, int y);

    /** Where the flow enters and leaves. */
    record Ends(Figure in, Figure out) {}
}
