package org.binglian.notifications.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.binglian.identity.WrittenAtCommit;
import org.binglian.notifications.Notice;

/** The notices of one transaction. */
final class Told extends WrittenAtCommit {

    private final Consumer<List<Notice>> keep;
    private final List<Notice> notices = new ArrayList<>();

    private Told(Consumer<List<Notice>> keep) {
        this.keep = keep;
    }

    static Told inThisTransaction(Consumer<List<Notice>> keep) {
        return ofThisTransaction(Told.class, () -> new Told(keep));
    }

    void add(Notice notice) {
        notices.add(notice);
    }

    @Override
    protected void write() {
        keep.accept(notices);
    }
}
