package org.binglian.catalogue.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.binglian.catalogue.AttachmentLine;
import org.binglian.catalogue.AttachmentReading.ReadLine;
import org.binglian.catalogue.Involved;

/** Finds for the lines of a sheet those of the table, each once, by their text. */
final class LineMatching {

    private final List<AttachmentLine> open;

    LineMatching(List<AttachmentLine> lines) {
        open = new ArrayList<>(lines);
    }

    Optional<AttachmentLine> take(ReadLine written) {
        String whole = SameText.of(written.text());
        String bare = SameText.of(Involved.of(written.text()).text());
        Optional<AttachmentLine> found = open.stream()
                .filter(line -> written.kind() == null || written.kind() == line.kind())
                .filter(line -> {
                    String text = SameText.of(line.text());
                    return text.equals(whole) || text.equals(bare);
                })
                .findFirst();
        found.ifPresent(open::remove);
        return found;
    }

    /** The lines of the table that nothing was found for. */
    List<AttachmentLine> left() {
        return open;
    }
}
