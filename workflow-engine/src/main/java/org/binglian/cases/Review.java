package org.binglian.cases;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.binglian.catalogue.Catalogue;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.Conflict;
import org.binglian.licences.LicenceInfo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Review and decision of one case. */
@Service
@Transactional
public class Review {

    private final Registry registry;
    private final Catalogue catalogue;
    private final OwedMaterials owed;
    private final CaseNotices notices;
    private final Grants grants;
    private final Pledges pledges;
    private final LicencesRelied licences;
    private final CaseJournal journal;
    private final Opinions opinions;
    private final Today today;

    Review(
            Registry registry,
            Catalogue catalogue,
            OwedMaterials owed,
            CaseNotices notices,
            Grants grants,
            Pledges pledges,
            LicencesRelied licences,
            CaseJournal journal,
            Opinions opinions,
            Today today) {
        this.registry = registry;
        this.catalogue = catalogue;
        this.owed = owed;
        this.notices = notices;
        this.grants = grants;
        this.pledges = pledges;
        this.licences = licences;
        this.journal = journal;
        this.opinions = opinions;
        this.today = today;
    }

    /** Whether what this case builds on has been decided, and how. */
    public Prerequisites prerequisites(UUID applicationId, UUID caseId) {
        CaseInHand inHand = registry.caseInHand(applicationId, caseId);
        List<CaseState> states = prerequisiteStates(inHand);
        if (states.stream().anyMatch(CaseState::open)) {
            return Prerequisites.OPEN;
        }
        return states.stream().allMatch(state -> state == CaseState.APPROVED)
                ? Prerequisites.MET
                : Prerequisites.FAILED;
    }

    private List<CaseState> prerequisiteStates(CaseInHand inHand) {
        List<String> after = inHand.approvalCase().after();
        if (after.isEmpty()) {
            return List.of();
        }
        return inHand.application().cases().stream()
                .filter(other -> after.contains(other.item()))
                .map(ApprovalCase::state)
                .toList();
    }

    /** Codes of the divisions that review this case side by side. */
    @Clause("2.1.3b")
    @Transactional(readOnly = true)
    public List<String> divisions(UUID caseId) {
        ApprovalCase c = registry.approvalCase(caseId);
        return catalogue.version(c.item(), c.itemVersion()).divisions();
    }

    public void start(UUID applicationId, UUID caseId) {
        CaseInHand inHand = registry.caseInHand(applicationId, caseId);
        inHand.approvalCase().startReview(today.now());
        inHand.application().reviewStarted();
        tell(inHand, Actor.SYSTEM, CaseReviewStarted::new);
    }

    public void giveOpinion(
            UUID applicationId, UUID caseId, String division, boolean passed, @Nullable String comment, Actor by) {
        CaseInHand inHand = registry.caseInHand(applicationId, caseId);
        inHand.approvalCase().requireUnderReview();
        opinions.add(new DivisionOpinion(caseId, division, passed, comment, by, today.now()));
        tell(inHand, by, (snapshot, who, at) -> new DivisionReviewed(snapshot, who, at, division, passed));
    }

    /** @throws Conflict also when a licence that the case rests on stands no more */
    public void approve(UUID applicationId, UUID caseId, @Nullable String comment, Actor by) {
        CaseInHand inHand = registry.caseInHand(applicationId, caseId);
        inHand.approvalCase().requireUnderReview();
        licences.requireStanding(inHand);
        owed.require(inHand);
        inHand.approvalCase().approve(today.date(), by, comment);
        inHand.approvalCase().decidedIn(notices.approval(inHand));
        pledges.check(inHand, by);
        tell(inHand, by, (snapshot, who, at) -> new CaseDecided(snapshot, who, at, true));
    }

    /** Takes an approval back that rested on an untrue commitment, with everything that it granted. */
    @Clause("2.1.3d")
    public void revoke(UUID applicationId, UUID caseId, String reason, Actor by) {
        CaseInHand inHand = registry.caseInHand(applicationId, caseId);
        inHand.approvalCase().revoke(today.date(), reason, by);
        List<LicenceInfo> revoked = grants.revoke(inHand, reason, by);
        notices.revocation(inHand, RevocationGround.COMMITMENT, revoked);
        pledges.broken(inHand, reason, by);
        tell(
                inHand,
                by,
                (snapshot, who, at) -> new CaseRevoked(snapshot, who, at, reason, RevocationGround.COMMITMENT));
    }

    /** The reason is part of the decision that the applicant gets, with the right to review and suit. */
    @Clause("article 38")
    public void refuse(UUID applicationId, UUID caseId, String reason, Actor by) {
        CaseInHand inHand = registry.caseInHand(applicationId, caseId);
        inHand.approvalCase().refuse(today.date(), by, reason);
        notices.refusal(inHand);
        tell(inHand, by, (snapshot, who, at) -> new CaseDecided(snapshot, who, at, false));
    }

    /** What the case builds on was not approved, so that it cannot be decided any more. */
    public void terminate(UUID applicationId, UUID caseId) {
        CaseInHand inHand = registry.caseInHand(applicationId, caseId);
        String reason = notices.terminationReason(inHand, inHand.application().cases());
        inHand.approvalCase().terminate(today.date(), reason);
        notices.termination(inHand);
        tell(inHand, Actor.SYSTEM, (snapshot, who, at) -> new CaseTerminated(snapshot, who, at, reason));
    }

    /** Puts what was granted into the licence library, where every department can use it at once. */
    @Clause("2.3.2f")
    public void grant(UUID applicationId, UUID caseId) {
        CaseInHand inHand = registry.caseInHand(applicationId, caseId);
        if (inHand.approvalCase().state() != CaseState.APPROVED) {
            throw new Conflict(
                    "case.state", Set.of("APPROVED"), inHand.approvalCase().state());
        }
        grants.issue(inHand);
    }

    private void tell(CaseInHand inHand, Actor by, CaseJournal.Happening happening) {
        registry.save(inHand.approvalCase());
        registry.save(inHand.application());
        journal.tell(inHand.application(), inHand.approvalCase(), by, happening);
    }
}
