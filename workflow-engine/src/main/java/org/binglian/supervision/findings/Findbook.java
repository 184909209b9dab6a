package org.binglian.supervision.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.binglian.identity.WrittenAtCommit;

/** The findings of one transaction. */
final class Findbook extends WrittenAtCommit {

    private final Consumer<List<Found>> keep;
    private final List<Found> found = new ArrayList<>();

    private Findbook(Consumer<List<Found>> keep) {
        this.keep = keep;
    }

    static Findbook ofThisTransaction(Consumer<List<Found>> keep) {
        return ofThisTransaction(Findbook.class, () -> new Findbook(keep));
    }

    void add(Found one) {
        found.add(one);
    }

    @Override
    protected void write() {
        keep.accept(found);
    }
}
