package org.binglian.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.binglian.documents.InstrumentInfo;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Special procedures: the clock of the case stands still while they last, and the applicant is told how long that will be. */
@Service
@Transactional
@Clause("article 45")
public class Suspension {

    private static final int LONGEST = 365;

    private final Registry registry;
    private final SpecialProcedures procedures;
    private final CaseNotices notices;
    private final CaseJournal journal;
    private final Today today;

    Suspension(Registry registry, SpecialProcedures procedures, CaseNotices notices, CaseJournal journal, Today today) {
        this.registry = registry;
        this.procedures = procedures;
        this.notices = notices;
        this.journal = journal;
        this.today = today;
    }

    /**
     * Several may go on at once, but one of each kind.
     *
     * @param expectedDays how many working days the applicant is told that it will take, 1 to 365
     */
    public void begin(UUID caseId, SpecialProcedureKind kind, String reason, int expectedDays, Actor by) {
        requireSensible(reason, expectedDays);
        CaseInHand inHand = registry.caseInHand(caseId);
        inHand.approvalCase().requireSuspendable();
        procedures.requireNone(caseId, kind);
        InstrumentInfo notice = notices.specialProcedure(inHand, kind, reason, expectedDays);
        procedures.add(new SpecialProcedure(caseId, kind, reason, expectedDays, today.date(), notice.number()));
        inHand.approvalCase().suspend(today.date(), by, reason, notice.number());
        registry.save(inHand.approvalCase());
        journal.tell(
                inHand.application(),
                inHand.approvalCase(),
                by,
                (snapshot, who, at) -> new CaseSuspended(snapshot, who, at, kind.name()));
    }

    /**
     * The clock runs again when nothing else holds it.
     *
     * @param kind which one; may be left out while only one goes on
     */
    public void end(UUID caseId, @Nullable SpecialProcedureKind kind, Actor by) {
        CaseInHand inHand = registry.caseInHand(caseId);
        ApprovalCase c = inHand.approvalCase();
        c.requireSuspended();
        SpecialProcedure procedure = procedures.meant(caseId, kind);
        procedure.end(today.date());
        c.resume(today.date(), by, "SPECIAL_PROCEDURE_ENDED", procedure.instrument());
        registry.save(c);
        journal.tell(
                inHand.application(),
                c,
                by,
                (snapshot, who, at) -> c.state() == CaseState.SUSPENDED
                        ? new SuspensionEnded(
                                snapshot, who, at, procedure.kind().name())
                        : new CaseResumed(snapshot, who, at));
    }

    private static void requireSensible(String reason, int expectedDays) {
        List<Fault> faults = new ArrayList<>();
        if (reason.isBlank()) {
            faults.add(new Fault("/reason", "case.reason-missing"));
        }
        if (expectedDays < 1 || expectedDays > LONGEST) {
            faults.add(new Fault("/expectedDays", "case.expected-days", 1, LONGEST));
        }
        Rejected.ifAny(faults);
    }
}
