package org.binglian.catalogue.attachment;

import java.util.ArrayList;
import java.util.List;
import org.binglian.catalogue.CellProblem;

/** What could not be read, cell by cell. A sheet that is wrong everywhere is told of in part. */
final class Problems {

    private static final int MOST = 500;

    private final List<CellProblem> found = new ArrayList<>();

    void add(int row, int column, String code, Object... args) {
        add(Grid.reference(row, column), code, args);
    }

    void add(String cell, String code, Object... args) {
        if (found.size() < MOST) {
            found.add(new CellProblem(cell, code, args));
        }
    }

    List<CellProblem> all() {
        return found;
    }
}
