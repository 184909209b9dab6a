package org.binglian.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.binglian.documents.PdfCell.Align;

/**
 * A framed table as wide as the page's text. Its header, of one level or several, repeats on every page; a row moves
 * to the next page as a whole unless it is taller than one.
 *
 * <pre>{@code
 * PdfTable.columns(6, 20, 10, 10)
 *         .align(Align.CENTRE, Align.LEFT, Align.RIGHT, Align.RIGHT)
 *         .header(PdfCell.of("序号").down(2), PdfCell.of("部门").down(2), PdfCell.of("本月").across(2))
 *         .header(PdfCell.of("受理"), PdfCell.of("办结"))
 *         .row("1", "省发展改革委", "12", "10")
 *         .row(PdfCell.of("合计").across(2).inBold(), PdfCell.of("12"), PdfCell.of("10"));
 * }</pre>
 */
public final class PdfTable {

    private final int[] widths;
    private final List<List<PdfCell>> header = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private List<Align> aligns;
    private float textSize = 10.5f;

    /**
     * A part of the body.
     *
     * @param rows one, unless they are a group
     */
    public record Part(List<List<PdfCell>> rows, boolean group) {}

    private PdfTable(int... widths) {
        this.widths = widths.clone();
        this.aligns = Arrays.stream(widths).mapToObj(width -> Align.LEFT).toList();
    }

    /** @param widths of the columns, in relation to each other */
    public static PdfTable columns(int... widths) {
        return new PdfTable(widths);
    }

    /** How the body's columns are aligned; headers are centred. Left without this. */
    public PdfTable align(Align... perColumn) {
        if (perColumn.length != widths.length) {
            throw new IllegalArgumentException("One alignment a column");
        }
        aligns = List.of(perColumn);
        return this;
    }

    /** Size of the type in points, 10.5 without this. */
    public PdfTable textSize(float points) {
        textSize = points;
        return this;
    }

    /**
     * Adds a level to the header. As in HTML, cells fill the columns that cells of higher levels left free. An empty
     * cell below another becomes one with it, which makes room for a heading that its part (其中) is cut out of.
     */
    public PdfTable header(PdfCell... cells) {
        header.add(List.of(cells));
        return this;
    }

    public PdfTable header(String... texts) {
        return header(cells(texts));
    }

    public PdfTable row(PdfCell... cells) {
        int covered = 0;
        for (PdfCell cell : cells) {
            covered += cell.columns();
            if (cell.rows() != 1) {
                throw new IllegalArgumentException("Only cells of the header cover several rows");
            }
        }
        if (covered != widths.length) {
            throw new IllegalArgumentException("A row covers all " + widths.length + " columns, not " + covered);
        }
        parts.add(new Part(List.of(List.of(cells)), false));
        return this;
    }

    /**
     * Rows that belong together, such as the numbered lines of one item. The cells of the first row that are as many {@link PdfCell#down}
     * as there are rows reach over all of them; the other rows have the cells of the columns that these leave free. A group breaks
     * between its rows over pages, and then its first column begins again with its text and （续）.
     */
    public PdfTable group(List<List<PdfCell>> rows) {
        int over = rows.size() == 1
                ? 0
                : rows.get(0).stream()
                        .filter(cell -> cell.rows() == rows.size())
                        .mapToInt(PdfCell::columns)
                        .sum();
        for (int i = 0; i < rows.size(); i++) {
            int covered = rows.get(i).stream().mapToInt(PdfCell::columns).sum();
            if (covered + (i == 0 ? 0 : over) != widths.length) {
                throw new IllegalArgumentException("Row " + i + " of the group does not cover all columns");
            }
        }
        parts.add(new Part(rows.stream().map(List::copyOf).toList(), true));
        return this;
    }

    public PdfTable row(String... texts) {
        return row(cells(texts));
    }

    public List<List<PdfCell>> header() {
        return List.copyOf(header);
    }

    /** The body from top to bottom. */
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    public List<Align> aligns() {
        return aligns;
    }

    public float textSize() {
        return textSize;
    }

    /** Where the columns begin and the last one ends, from 0 to {@code width}. */
    public float[] edges(float width) {
        int all = Arrays.stream(widths).sum();
        float[] edges = new float[widths.length + 1];
        int before = 0;
        for (int i = 0; i < widths.length; i++) {
            before += widths[i];
            edges[i + 1] = width * before / all;
        }
        return edges;
    }

    private static PdfCell[] cells(String... texts) {
        return Arrays.stream(texts).map(PdfCell::of).toArray(PdfCell[]::new);
    }
}
