package org.binglian.cases;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.CommitmentTerms;
import org.binglian.commitments.CheckedCase;
import org.binglian.commitments.CommitmentChecks;
import org.binglian.commitments.Commitments;
import org.binglian.commitments.SignedCommitment;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.materials.CommitmentInfo;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.Materials;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The commitments that cases rest on: put on record when they are filed, checked after they are approved. */
@Component
@Clause("2.1.3d")
class Pledges {

    private final Materials materials;
    private final Commitments commitments;
    private final CommitmentChecks checks;
    private final CaseNotices notices;
    private final Catalogue catalogue;

    Pledges(
            Materials materials,
            Commitments commitments,
            CommitmentChecks checks,
            CaseNotices notices,
            Catalogue catalogue) {
        this.materials = materials;
        this.commitments = commitments;
        this.checks = checks;
        this.notices = notices;
        this.catalogue = catalogue;
    }

    /** Gives every case that rests on commitments its letter; one that rests on the same as before keeps it. */
    void file(Application application, List<ApprovalCase> cases, MaterialContext context) {
        Set<UUID> given = materials.committed(context).stream()
                .map(MaterialLine::commitment)
                .filter(Objects::nonNull)
                .map(CommitmentInfo::id)
                .collect(Collectors.toSet());
        if (given.isEmpty() && cases.stream().noneMatch(ApprovalCase::committed)) {
            return;
        }
        List<SignedCommitment> signed = commitments.of(application.id()).stream()
                .filter(commitment -> given.contains(commitment.id()))
                .toList();
        cases.forEach(c -> file(new CaseInHand(application, c), concerning(signed, c)));
    }

    private void file(CaseInHand inHand, List<SignedCommitment> signed) {
        String digest = digest(signed);
        if (!inHand.approvalCase().holds(digest)) {
            inHand.approvalCase().commit(digest);
            if (digest != null) {
                notices.commitment(inHand, signed);
            }
        }
    }

    private static List<SignedCommitment> concerning(List<SignedCommitment> signed, ApprovalCase c) {
        return signed.stream()
                .filter(commitment -> commitment.concerns(c.item()))
                .toList();
    }

    private static @Nullable String digest(List<SignedCommitment> signed) {
        if (signed.isEmpty()) {
            return null;
        }
        return DigestUtils.sha256Hex(signed.stream()
                .map(commitment -> commitment.textHash() + commitment.signedAt())
                .sorted()
                .collect(Collectors.joining()));
    }

    /** Handled first, verified afterwards: the check begins with the approval. */
    void check(CaseInHand inHand, Actor by) {
        ApprovalCase c = inHand.approvalCase();
        if (!c.committed()) {
            return;
        }
        CommitmentTerms terms = Objects.requireNonNull(
                catalogue.version(c.item(), c.itemVersion()).commitment(), c.item());
        Application application = inHand.application();
        List<String> titles = concerning(commitments.of(application.id()), c).stream()
                .map(SignedCommitment::title)
                .toList();
        CheckedCase subject = new CheckedCase(
                c.id(),
                application.id(),
                application.number(),
                c.number(),
                c.item(),
                c.itemName(),
                c.department(),
                application.applicant().promisor(),
                titles);
        checks.begin(subject, terms.checkDays(), by);
    }

    /** The approval was taken back because of them. */
    void broken(CaseInHand inHand, String reason, Actor by) {
        checks.broken(inHand.approvalCase().id(), reason, by);
    }
}
