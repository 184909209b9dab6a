package org.binglian.catalogue;

import java.util.List;
import java.util.function.IntConsumer;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;

/** Puts what a department filled in outside the system into its drafts. */
@Clause("3.1")
public interface AttachmentImport {

    /**
     * Saves what could be read. Lines are known by their text: those to cancel leave the proposals, other bases adjust them, new ones become
     * preconditions that are to be completed. What the sheet does not list stays as it is and is told, as is everything that could not be
     * put into a draft, and every item on whose draft somebody else worked since the sheet was written from it.
     *
     * @param expected is given the attachment's revision, as in {@link Simplifications}
     * @throws org.binglian.identity.Rejected when the sheet is the other attachment's
     */
    Imported take(Attachment attachment, String department, AttachmentReading reading, IntConsumer expected, Actor by);

    /**
     * What came of it.
     *
     * @param items how many items of the sheet are the department's
     * @param lines how many of their lines were understood
     * @param changed codes of the items whose drafts are not as before
     */
    record Imported(int items, int lines, List<String> changed, List<CellProblem> problems) {

        public Imported {
            changed = List.copyOf(changed);
            problems = List.copyOf(problems);
        }
    }
}
