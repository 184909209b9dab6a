package org.binglian.documents.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cell beside several rows. Its text goes on where the page before left off. */
final class ReachingCell {

    private final PlacedCell cell;
    private final @Nullable PlacedCell again;
    private int firstLine;
    private boolean begun;

    /** @param again what stands in its place on the pages after the first, once its text is through; null for nothing */
    ReachingCell(PlacedCell cell, @Nullable PlacedCell again) {
        this.cell = cell;
        this.again = again;
    }

    boolean unfinished() {
        return firstLine < cell.setting().lineCount();
    }

    /** The height that the rest of its text needs. */
    float heightLeft() {
        return unfinished() ? PlacedCell.height(List.of(cell), firstLine) : 0;
    }

    void draw(Paper paper, float height) {
        boolean repeat = begun && !unfinished() && again != null;
        CellSetting setting = repeat ? again.setting() : cell.setting();
        int first = repeat ? 0 : firstLine;
        int end = first + Math.max(1, (int) ((height - 2 * CellSetting.PADDING + 0.5f) / setting.lineHeight()));
        setting.draw(paper.pen(), paper.left() + cell.x(), paper.y(), height, first, end);
        if (!repeat) {
            firstLine = Math.min(end, setting.lineCount());
        }
        begun = true;
    }
}
