package org.binglian.documents.pdf;

/**
 * How text is set.
 *
 * @param size of the type in points
 * @param lineHeight from one line to the next in points
 * @param grey 0 is black, 1 is white
 */
public record TextStyle(Typeface face, float size, float lineHeight, float grey) {

    /** Chinese characters stand this share of their size above the base line. */
    private static final float ABOVE_BASE_LINE = 0.88f;

    public static TextStyle regular(float size, float lineHeight) {
        return new TextStyle(Typeface.REGULAR, size, lineHeight, 0);
    }

    public static TextStyle bold(float size, float lineHeight) {
        return new TextStyle(Typeface.BOLD, size, lineHeight, 0);
    }

    public TextStyle grey(float value) {
        return new TextStyle(face, size, lineHeight, value);
    }

    float width(int character) {
        return face.width(character) * size;
    }

    public float width(String text) {
        return face.width(text) * size;
    }

    /** From the top of a line to its base line; characters stand in the middle of the line's height. */
    float baseLine() {
        return (lineHeight - size) / 2 + ABOVE_BASE_LINE * size;
    }
}
