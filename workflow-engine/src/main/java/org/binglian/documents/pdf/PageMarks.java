package org.binglian.documents.pdf;

/** What stands on every page: its number and how many there are, a note at the foot, a word across the page. */
public final class PageMarks {

    private static final TextStyle FOOT = TextStyle.regular(9, 14).grey(0.25f);
    private static final TextStyle ACROSS = TextStyle.bold(96, 96).grey(0.93f);
    private static final float BELOW_TEXT = 22;

    private final Paper paper;
    private final String note;
    private final String across;

    /** @param across empty for none */
    public PageMarks(Paper paper, String note, String across) {
        this.paper = paper;
        this.note = FOOT.face().settable(note);
        this.across = ACROSS.face().settable(across);
    }

    void drawBelow(Pen pen) {
        if (!across.isEmpty()) {
            pen.slanted(across, ACROSS, paper.left() + paper.width() / 2, paper.middle(), 35);
        }
    }

    void drawAbove(Pen pen, int page, int of) {
        float top = paper.bottom() + BELOW_TEXT;
        pen.text(note, FOOT, paper.left(), top, 0);
        pen.centred("第 " + page + " 页，共 " + of + " 页", FOOT, paper.left() + paper.width() / 2, top);
    }
}
