package org.binglian.commitments;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.binglian.worktime.ClockReading;
import org.binglian.worktime.WorkCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The checks after the decision: the case is handled first and verified afterwards. Who may do what is the caller's to check. A step that
 * the state does not allow is a {@link org.binglian.identity.Conflict}.
 */
@Clause("2.1.3d")
public interface CommitmentChecks {

    /**
     * Begins at the decision, in its transaction.
     *
     * @param days working days from today until it has to be done
     */
    void begin(CheckedCase subject, int days, Actor by);

    void kept(UUID caseId, @Nullable String finding, Actor by);

    /** A period to mend it was given and used. */
    void corrected(UUID caseId, String finding, Actor by);

    void proposeRevocation(UUID caseId, String reason, Actor by);

    /** Whoever decides finds the proposal not ripe; it is to be checked once more. */
    void checkAgain(UUID caseId, String reason, Actor by);

    /** The approval is taken back: the party goes on record and may not commit for a while. */
    void broken(UUID caseId, String reason, Actor by);

    /** The period in which the check is to be done, read today. */
    ClockReading clock(UUID caseId);

    /** The same of many by another calendar, by the ids of the cases; leaves out what has no check. */
    Map<UUID, ClockReading> clocks(Collection<UUID> caseIds, WorkCalendar calendar);

    /**
     * Checks that the reader may see, soonest due first: a party its own, officers those of their department, supervision all.
     *
     * @param state null for any
     * @param department null for any that the reader may see
     */
    Page<CheckInfo> list(
            @Nullable CheckState state, @Nullable String department, Actor reader, @Nullable Position after, int limit);

    /** Who broke their word, newest first: a party reads its own, officers what their department recorded, supervision all. */
    Page<CreditRecordInfo> creditRecords(Actor reader, @Nullable Position after, int limit);
}
