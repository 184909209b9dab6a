package org.binglian.cases;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.Conflict;
import org.binglian.licences.LicenceInfo;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a department makes of an original that did not agree at the hand-over. Who may do what is the caller's to check. */
@Service
@Transactional
@Clause("2.3.2b")
public class OriginalChecks {

    private final Registry registry;
    private final Dossier dossier;
    private final OriginalsOnCompletion originals;
    private final OriginalRecords records;
    private final Grants grants;
    private final CaseNotices notices;
    private final CaseJournal journal;
    private final Today today;

    OriginalChecks(
            Registry registry,
            Dossier dossier,
            OriginalsOnCompletion originals,
            OriginalRecords records,
            Grants grants,
            CaseNotices notices,
            CaseJournal journal,
            Today today) {
        this.registry = registry;
        this.dossier = dossier;
        this.originals = originals;
        this.records = records;
        this.grants = grants;
        this.notices = notices;
        this.journal = journal;
        this.today = today;
    }

    /** For whoever may see the application: its materials and cases as far as they may see those. */
    @Transactional(readOnly = true)
    public OriginalsView view(UUID applicationId, Actor reader) {
        Insight insight = dossier.open(applicationId, reader);
        Application application = insight.application();
        List<OriginalDoubt> doubts = records.doubts(applicationId);
        boolean waiting = application.state() == ApplicationState.REPLIED;
        return new OriginalsView(
                waiting
                        ? originals.toBeSeen(application, doubts).stream()
                                .filter(insight::sees)
                                .toList()
                        : List.of(),
                insight.whole() || insight.overseen()
                        ? records.found(applicationId).stream()
                                .map(OriginalRecord::view)
                                .toList()
                        : List.of(),
                insight.cases().stream()
                        .filter(insight::sees)
                        .flatMap(c -> doubts.stream()
                                .filter(doubt -> doubt.about(c.id()))
                                .map(doubt -> doubt.view(c)))
                        .toList());
    }

    /**
     * The difference does not matter to the approval, which stands.
     *
     * @throws Conflict when nothing is to be checked in this case
     */
    public void uphold(UUID applicationId, UUID caseId, String finding, Actor by) {
        CaseInHand inHand = registry.caseInHand(applicationId, caseId);
        decide(inHand, OriginalDoubt.State.UPHELD, finding, by);
        journal.tell(
                inHand.application(),
                inHand.approvalCase(),
                by,
                (snapshot, who, at) -> new OriginalUpheld(snapshot, who, at, finding));
    }

    /**
     * The approval rested on untrue material: it is taken back with everything that it granted.
     *
     * @throws Conflict when nothing is to be checked in this case, or it is approved no more
     */
    public void revoke(UUID applicationId, UUID caseId, String reason, Actor by) {
        CaseInHand inHand = registry.caseInHand(applicationId, caseId);
        decide(inHand, OriginalDoubt.State.REVOKED, reason, by);
        inHand.approvalCase().revoke(today.date(), reason, by);
        List<LicenceInfo> revoked = grants.revoke(inHand, reason, by);
        notices.revocation(inHand, RevocationGround.ORIGINAL, revoked);
        registry.save(inHand.approvalCase());
        journal.tell(
                inHand.application(),
                inHand.approvalCase(),
                by,
                (snapshot, who, at) -> new CaseRevoked(snapshot, who, at, reason, RevocationGround.ORIGINAL));
    }

    private void decide(CaseInHand inHand, OriginalDoubt.State outcome, String why, Actor by) {
        List<OriginalDoubt> open = records.doubts(inHand.application().id()).stream()
                .filter(doubt -> doubt.about(inHand.approvalCase().id()) && doubt.open())
                .toList();
        if (open.isEmpty()) {
            throw new Conflict("case.no-original-in-check", Set.of());
        }
        open.forEach(doubt -> doubt.decide(outcome, why, by, today.now()));
    }
}
