package org.binglian.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Wraps Chinese text: a line may end between any two characters, but closing marks never start one, opening marks
 * never end one, and words and numbers stay whole unless longer than a line.
 */
final class LineBreaker {

    private static final String NEVER_FIRST = "，。、；：？！）》」』】〕〉］｝”’…—～·％‰℃°,.;:?!)]}%";
    private static final String NEVER_LAST = "（《「『【〔〈［｛“‘￥¥([{$";
    private static final String JOINTS = "-/_@&?=";
    private static final int FIRST_WIDE = 0x2E80;

    private final TextStyle style;
    private final float width;
    private final float firstIndent;
    private final float otherIndent;

    LineBreaker(TextStyle style, float width, float firstIndent, float otherIndent) {
        this.style = style;
        this.width = width;
        this.firstIndent = firstIndent;
        this.otherIndent = otherIndent;
    }

    /** The lines of one paragraph; an empty one is a single empty line. */
    List<TextLine> wrap(String paragraph) {
        int[] text = style.face().settable(paragraph).codePoints().toArray();
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        int mayBreak = 0;
        float used = 0;
        for (int i = 0; i < text.length; i++) {
            used += style.width(text[i]);
            while (used > room(lines) && text[i] != ' ' && i > start) {
                int end = mayBreak > start ? mayBreak : insideWord(text, start, i);
                lines.add(line(text, start, end, lines, false));
                start = afterBlanks(text, end);
                used = widthOf(text, start, i + 1);
            }
            if (i + 1 < text.length && mayBreakBetween(text[i], text[i + 1])) {
                mayBreak = i + 1;
            }
        }
        lines.add(line(text, Math.min(start, text.length), text.length, lines, true));
        return lines;
    }

    /** Where a word that is longer than a line is cut: after its last joint that fits, such as the - of a number. */
    private static int insideWord(int[] text, int start, int end) {
        int cut = end;
        while (cut > start + 1 && JOINTS.indexOf(text[cut - 1]) < 0) {
            cut--;
        }
        return cut > start + 1 ? cut : end;
    }

    /** As {@link #wrap}, but with lines about equally long, for short texts in the middle of a cell. */
    List<TextLine> wrapEvenly(String paragraph) {
        List<TextLine> lines = wrap(paragraph);
        List<TextLine> even = lines;
        for (float narrower = width - style.size(); lines.size() > 1 && narrower > 0; narrower -= style.size()) {
            List<TextLine> tried = new LineBreaker(style, narrower, firstIndent, otherIndent).wrap(paragraph);
            if (tried.size() > lines.size()) {
                break;
            }
            even = tried;
        }
        return even;
    }

    private TextLine line(int[] text, int start, int end, List<TextLine> before, boolean last) {
        String content = new String(text, start, end - start).stripTrailing();
        return new TextLine(content, indent(before), style.width(content), last);
    }

    private float indent(List<TextLine> before) {
        return before.isEmpty() ? firstIndent : otherIndent;
    }

    private float room(List<TextLine> before) {
        return width - indent(before);
    }

    private float widthOf(int[] text, int start, int end) {
        float sum = 0;
        for (int i = start; i < end; i++) {
            sum += style.width(text[i]);
        }
        return sum;
    }

    private static int afterBlanks(int[] text, int from) {
        int at = from;
        while (at < text.length && text[at] == ' ') {
            at++;
        }
        return at;
    }

    private static boolean mayBreakBetween(int before, int after) {
        if (after == ' ' || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        boolean insideNumber = before == '〕' && Character.isDigit(after);
        return before == ' ' || (before >= FIRST_WIDE && !insideNumber) || after >= FIRST_WIDE;
    }
}
