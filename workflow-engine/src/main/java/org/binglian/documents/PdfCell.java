package org.binglian.documents;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a {@link PdfTable}. Texts wrap within the cell.
 *
 * @param lines each starts on a line of its own
 * @param numbered whether every line begins with its number, 1. 2. 3., with the text after it aligned
 * @param columns how many columns it covers
 * @param rows how many levels of the header, or rows of a group, it covers
 * @param align none for what the table says about its column
 */
public record PdfCell(
        List<String> lines,
        boolean numbered,
        int columns,
        int rows,
        boolean bold,
        boolean shaded,
        @Nullable Align align) {

    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    public PdfCell {
        lines = List.copyOf(lines);
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("A cell covers at least one column and one row");
        }
    }

    /** A text; line breaks in it are kept. */
    public static PdfCell of(String text) {
        return new PdfCell(text.lines().toList(), false, 1, 1, false, false, null);
    }

    /** Numbered lines, or — when there are none. */
    public static PdfCell numbered(List<String> lines) {
        return lines.isEmpty() ? of("—") : new PdfCell(lines, true, 1, 1, false, false, null);
    }

    public PdfCell across(int moreColumns) {
        return new PdfCell(lines, numbered, moreColumns, rows, bold, shaded, align);
    }

    public PdfCell down(int moreRows) {
        return new PdfCell(lines, numbered, columns, moreRows, bold, shaded, align);
    }

    public PdfCell inBold() {
        return new PdfCell(lines, numbered, columns, rows, true, shaded, align);
    }

    public PdfCell onGrey() {
        return new PdfCell(lines, numbered, columns, rows, bold, true, align);
    }

    public PdfCell aligned(Align how) {
        return new PdfCell(lines, numbered, columns, rows, bold, shaded, how);
    }

    /** The number that stands before a line, empty when lines are not numbered. */
    public List<String> marks() {
        return IntStream.rangeClosed(1, lines.size())
                .mapToObj(number -> numbered ? number + ". " : "")
                .toList();
    }
}
