package org.binglian.documents.pdf;

/** What stands on every page: its number and how many there are, a note at the foot, a word across the page, a frame. */
public final class PageMarks {

    private static final TextStyle FOOT = TextStyle.regular(9, 14).grey(0.25f);
    private static final TextStyle ACROSS = TextStyle.bold(96, 96).grey(0.93f);
    private static final float BELOW_TEXT = 22;
    private static final float FROM_EDGE = 28;

    private final Paper paper;
    private final String note;
    private final String across;
    private final boolean framed;

    /**
     * @param across empty for none
     * @param framed whether a double line runs around the page
     */
    public PageMarks(Paper paper, String note, String across, boolean framed) {
        this.paper = paper;
        this.note = FOOT.face().settable(note);
        this.framed = framed;
        this.across = ACROSS.face().settable(across);
    }

    void drawBelow(Pen pen) {
        if (framed) {
            frame(pen, FROM_EDGE, 2.2f);
            frame(pen, FROM_EDGE + 5, 0.6f);
        }
        if (!across.isEmpty()) {
            pen.slanted(across, ACROSS, paper.left() + paper.width() / 2, paper.middle(), 35);
        }
    }

    private void frame(Pen pen, float edge, float line) {
        pen.frame(edge, edge, paper.fullWidth() - 2 * edge, 2 * paper.middle() - 2 * edge, line);
    }

    void drawAbove(Pen pen, int page, int of) {
        float top = paper.bottom() + BELOW_TEXT;
        pen.text(note, FOOT, paper.left(), top, 0);
        pen.centred("第 " + page + " 页，共 " + of + " 页", FOOT, paper.left() + paper.width() / 2, top);
    }
}
