package org.binglian.seeds;

import java.util.List;
import org.binglian.catalogue.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code demo/simplifications.json}: a round of a department, and how far it has come. Days are ISO or {@code now-n}, as in
 * {@link DemoStory}.
 *
 * @param opened when the department opened it and wrote down all its proposals
 */
record DemoRound(
        int attachment,
        String department,
        String contact,
        String phone,
        String opened,
        List<DemoProposal> items,
        List<Turn> turns) {

    /** What somebody did with the round after the department had filled it in. */
    enum Act {
        SUBMIT,
        COMMENT,
        ANSWER,
        RETURN,
        APPROVE,
        CONSENT,
        PUBLISH
    }

    /**
     * @param item that a comment is about
     * @param line key of the line that a comment is about
     * @param text comment, reason, or number of the consent; an answer is to the first comment that has none
     * @param day of the consent, or the effective date of the versions
     */
    record Turn(
            String on,
            Act act,
            @Nullable String item,
            @Nullable String line,
            @Nullable String text,
            @Nullable String day) {}

    Attachment which() {
        return Attachment.of(attachment);
    }
}
