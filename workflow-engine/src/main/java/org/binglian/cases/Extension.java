package org.binglian.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.binglian.documents.InstrumentInfo;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.Conflict;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.binglian.worktime.ClockEvent;
import org.binglian.worktime.StatutoryClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Extension of a case's limit by the department head, once, before the due date, with the reason told to the applicant. */
@Service
@Transactional
@Clause("article 42")
public class Extension {

    static final int LONGEST = 10;
    static final int LONGEST_JOINT = 15;

    private final Registry registry;
    private final CaseNotices notices;
    private final CaseJournal journal;
    private final Today today;

    Extension(Registry registry, CaseNotices notices, CaseJournal journal, Today today) {
        this.registry = registry;
        this.notices = notices;
        this.journal = journal;
        this.today = today;
    }

    /** @param days working days, at most 10, in a joint service 15 */
    public void grant(UUID caseId, int days, String reason, Actor by) {
        CaseInHand inHand = registry.caseInHand(caseId);
        ApprovalCase c = inHand.approvalCase();
        c.requireClockRunning();
        requireSensible(days, reason, inHand.application().subject().joint() ? LONGEST_JOINT : LONGEST);
        requireTimely(c.clock());
        InstrumentInfo notice = notices.extension(inHand, days, reason);
        c.extend(days, today.date(), by, reason, notice.number());
        registry.save(c);
        journal.tell(inHand.application(), c, by, (snapshot, who, at) -> new CaseExtended(snapshot, who, at, days));
    }

    private void requireTimely(StatutoryClock clock) {
        if (clock.rows().stream().anyMatch(row -> row.event() == ClockEvent.EXTENDED)) {
            throw new Conflict("case.extended-before", Set.of());
        }
        if (clock.read(today.calendar(), today.date()).overdue()) {
            throw new Conflict("case.overdue-already", Set.of());
        }
    }

    private static void requireSensible(int days, String reason, int longest) {
        List<Fault> faults = new ArrayList<>();
        if (days < 1 || days > longest) {
            faults.add(new Fault("/days", "case.extension-days", 1, longest));
        }
        if (reason.isBlank()) {
            faults.add(new Fault("/reason", "case.reason-missing"));
        }
        Rejected.ifAny(faults);
    }
}
