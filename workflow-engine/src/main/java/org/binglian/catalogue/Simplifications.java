package org.binglian.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.jspecify.annotations.Nullable;

/**
 * The simplifications 简化优化: rounds in which a department works over all its items of one kind, the reform office reviews, the provincial
 * government consents, and publication makes the next versions (3.1, 3.2). The department's administrator fills in; the reform office does
 * the rest, and nobody does it for their own department or their own work.
 *
 * <p>Every step throws {@code Forbidden} when it is not the actor's to take and {@code Conflict}, naming the states that would allow it, when
 * it is not the time. {@code expected} is given the present revision and throws when it is not the one that the actor has seen.
 */
@Clause({"3.1", "3.2"})
public interface Simplifications {

    /** For whoever does not work from something shown before. */
    IntConsumer ANY_REVISION = revision -> {};

    /** How the attachments stand: of all departments for the reform office, of the own one for its administrator, of none for others. */
    List<SimplificationSummary> list(Actor reader);

    /**
     * The present round for the department and the reform office, whatever its state; the last published one for everybody else.
     *
     * @throws org.binglian.identity.NotFound when nothing is published that the reader may see
     */
    SimplificationView view(Attachment attachment, String department, Actor reader);

    /** The table of {@link #view}. */
    default AttachmentTable table(Attachment attachment, String department, Actor reader) {
        return view(attachment, department, reader).table();
    }

    /** Begins a round with one draft for each item, which says what the latest published version says. */
    void open(Attachment attachment, String department, IntConsumer expected, Actor by);

    /** Says whom to ask; null: as it is. */
    void nameContact(
            Attachment attachment,
            String department,
            @Nullable String contact,
            @Nullable String phone,
            IntConsumer expected,
            Actor by);

    /**
     * Adds an item that does not exist yet, or one that was published since the round was opened.
     *
     * @throws org.binglian.identity.Rejected when the code is none or another department's
     */
    void addItem(Attachment attachment, String department, String code, String name, IntConsumer expected, Actor by);

    /** @throws org.binglian.identity.Rejected with every rule that any item breaks, each pointer beginning with {@code /items/<code>} */
    void submit(Attachment attachment, String department, IntConsumer expected, Actor by);

    /** Gives it back to the department, at any time before publication. */
    void sendBack(Attachment attachment, String department, String reason, IntConsumer expected, Actor by);

    void approve(Attachment attachment, String department, @Nullable String comment, IntConsumer expected, Actor by);

    void recordConsent(Attachment attachment, String department, Consent consent, IntConsumer expected, Actor by);

    /**
     * Makes the next version of every changed item.
     *
     * @param effectiveFrom first day of the versions, today or later
     * @throws org.binglian.identity.Rejected as {@link #submit}
     */
    void publish(Attachment attachment, String department, LocalDate effectiveFrom, IntConsumer expected, Actor by);
}
