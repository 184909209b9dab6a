package org.binglian.catalogue.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.binglian.catalogue.AttachmentReading.ReadLine;
import org.binglian.catalogue.LineKind;
import org.binglian.catalogue.attachment.ColumnEntries.Entry;
import org.jspecify.annotations.Nullable;

/** Reads the lines of an item and finds for each its basis and its opinion in the columns beside it. */
final class LineReading {

    private final Grid grid;
    private final Heading heading;
    private final Problems problems;
    private final List<Line> lines = new ArrayList<>();

    LineReading(Grid grid, Heading heading, Problems problems) {
        this.grid = grid;
        this.heading = heading;
        this.problems = problems;
    }

    /** A line of the first column, with what was found beside it. */
    private static final class Line {
        private final Entry entry;
        private final @Nullable LineKind kind;
        private final String text;
        private @Nullable Entry basis;
        private @Nullable Entry opinion;

        private Line(Entry entry, @Nullable LineKind kind, String text) {
            this.entry = entry;
            this.kind = kind;
            this.text = text;
        }
    }

    List<ReadLine> read(List<Integer> rows) {
        texts(rows);
        for (Entry basis : ColumnEntries.of(grid, heading.column(TableColumn.BASIS), rows)) {
            List<Line> found = beside(
                    basis, lines.stream().filter(line -> line.basis == null).toList());
            found.forEach(line -> line.basis = basis);
            tellUnmatched(found, basis, TableColumn.BASIS);
        }
        for (Entry opinion : ColumnEntries.of(grid, heading.column(TableColumn.OPINION), rows)) {
            List<Line> found = beside(
                    opinion, lines.stream().filter(line -> line.opinion == null).toList());
            found.forEach(line -> line.opinion = opinion);
            tellUnmatched(found, opinion, TableColumn.OPINION);
        }
        List<ReadLine> read = new ArrayList<>();
        lines.forEach(line -> read.add(read(read.size() + 1, line)));
        return read;
    }

    /** A word such as 前置条件： on a line of its own holds for the lines below it. */
    private void texts(List<Integer> rows) {
        LineKind below = null;
        for (Entry entry : ColumnEntries.of(grid, heading.column(TableColumn.LINES), rows)) {
            KindMark mark = KindMark.read(entry.text());
            if (mark.kind() != null && mark.text().isBlank()) {
                below = mark.kind();
            } else if (entry.number() != null || !entry.saysNothing()) {
                lines.add(new Line(entry, mark.kind() == null ? below : mark.kind(), mark.text()));
            }
        }
    }

    /** Of the lines that still lack it: those with its number, first in its own rows; without a number, all those in its rows. */
    private static List<Line> beside(Entry entry, List<Line> open) {
        List<Line> inRows =
                open.stream().filter(line -> entry.covers(line.entry.row())).toList();
        if (entry.number() == null) {
            return inRows;
        }
        return Optional.of(numbered(inRows, entry.number()))
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> numbered(open, entry.number()));
    }

    private static List<Line> numbered(List<Line> lines, int number) {
        return lines.stream()
                .filter(line -> line.entry.number() != null && line.entry.number() == number)
                .limit(1)
                .toList();
    }

    private void tellUnmatched(List<Line> found, Entry entry, TableColumn column) {
        if (found.isEmpty() && !entry.saysNothing()) {
            problems.add(entry.row(), heading.column(column), "attachment.line-unmatched", entry.text());
        }
    }

    private ReadLine read(int number, Line line) {
        String basis = line.basis == null || line.basis.saysNothing() ? null : line.basis.text();
        if (basis == null) {
            problems.add(line.entry.row(), heading.column(TableColumn.BASIS), "attachment.basis-missing", number);
        }
        OpinionText opinion = opinion(number, line);
        return new ReadLine(
                number,
                line.kind,
                line.text,
                basis,
                opinion == null ? null : opinion.opinion(),
                opinion == null ? null : opinion.note(),
                Grid.reference(line.entry.row(), heading.column(TableColumn.LINES)));
    }

    private @Nullable OpinionText opinion(int number, Line line) {
        int column = heading.column(TableColumn.OPINION);
        if (line.opinion == null || line.opinion.saysNothing()) {
            problems.add(line.entry.row(), column, "attachment.opinion-missing", number);
            return null;
        }
        Optional<OpinionText> read = OpinionText.read(line.opinion.text());
        if (read.isEmpty()) {
            problems.add(line.opinion.row(), column, "attachment.opinion-unknown", line.opinion.text());
        }
        return read.orElse(null);
    }
}
