package org.binglian.supervision;

import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.binglian.identity.Actor;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.jspecify.annotations.Nullable;

/**
 * What supervision found 督办事项. Supervision reads all of it; administrators and decision makers of a department what concerns theirs;
 * nobody else reads any.
 */
public interface Findings {

    /**
     * The newest first.
     *
     * @throws org.binglian.identity.Forbidden for any other role
     */
    Page<Finding> list(Actor reader, FindingFilter filter, @Nullable Position after, int limit);

    /** @throws org.binglian.identity.NotFound when there is none, or it is another department's */
    Finding one(Actor reader, UUID id);

    /** What was done about it, in its order. */
    List<FindingStep> steps(Actor reader, UUID id);

    /** What this person may do about it now. */
    List<FindingAction> actions(Actor reader, Finding finding);

    /**
     * Does it. Doing at once again what the same person has just done changes nothing.
     *
     * @param card the card to give; null for any other action
     * @param text why; required
     * @param expected refuses the version that is there when the screen has read another one
     * @throws org.binglian.identity.Conflict when its state does not allow it
     * @throws org.binglian.identity.Forbidden when it is not this person's to do
     */
    Finding act(Actor by, UUID id, FindingAction action, @Nullable Card card, String text, IntConsumer expected);
}
