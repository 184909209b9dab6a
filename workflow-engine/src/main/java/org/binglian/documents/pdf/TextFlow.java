package org.binglian.documents.pdf;

import java.util.List;

/** Sets running text on paper, line by line over as many pages as it takes. */
public final class TextFlow {

    /** A line is stretched to the full width only if it misses no more than this many characters. */
    private static final int MOST_STRETCH = 3;

    private final Paper paper;

    public TextFlow(Paper paper) {
        this.paper = paper;
    }

    /** A paragraph set to both margins whose first line is indented by a number of characters. */
    public void justified(String text, TextStyle style, int indentCharacters) {
        for (String paragraph : paragraphs(text)) {
            float indent = indentCharacters * style.size();
            for (TextLine line : new LineBreaker(style, paper.width(), indent, 0).wrap(paragraph)) {
                float slack = paper.width() - line.indent() - line.width();
                int gaps = line.text().codePointCount(0, line.text().length()) - 1;
                boolean stretch = !line.last() && gaps > 0 && slack < MOST_STRETCH * style.size();
                put(line.text(), style, paper.left() + line.indent(), stretch ? slack / gaps : 0);
            }
        }
    }

    /** The height that a justified paragraph takes. */
    public float heightOf(String text, TextStyle style, int indentCharacters) {
        float indent = indentCharacters * style.size();
        int lines = paragraphs(text).stream()
                .mapToInt(paragraph -> new LineBreaker(style, paper.width(), indent, 0)
                        .wrap(paragraph)
                        .size())
                .sum();
        return lines * style.lineHeight();
    }

    public void centred(String text, TextStyle style) {
        aligned(text, style, 0.5f);
    }

    public void flushRight(String text, TextStyle style) {
        aligned(text, style, 1);
    }

    /** Texts on one line, on one each if they do not fit: the first at the left margin, the last at the right one, the others between. */
    public void spread(List<String> texts, TextStyle style) {
        List<String> settable =
                texts.stream().map(text -> style.face().settable(text)).toList();
        float free = paper.width()
                - (float) settable.stream().mapToDouble(style::width).sum();
        if (free < 0) {
            settable.forEach(text -> justified(text, style, 0));
            return;
        }
        float gap = settable.size() > 1 ? free / (settable.size() - 1) : 0;
        paper.need(style.lineHeight());
        float x = paper.left();
        for (String text : settable) {
            paper.pen().text(text, style, x, paper.y(), 0);
            x += style.width(text) + gap;
        }
        paper.advance(style.lineHeight());
    }

    private void aligned(String text, TextStyle style, float share) {
        for (String paragraph : paragraphs(text)) {
            for (TextLine line : new LineBreaker(style, paper.width(), 0, 0).wrap(paragraph)) {
                put(line.text(), style, paper.left() + (paper.width() - line.width()) * share, 0);
            }
        }
    }

    private void put(String line, TextStyle style, float x, float spacing) {
        paper.need(style.lineHeight());
        paper.pen().text(line, style, x, paper.y(), spacing);
        paper.advance(style.lineHeight());
    }

    private static List<String> paragraphs(String text) {
        return text.strip().lines().toList();
    }
}
