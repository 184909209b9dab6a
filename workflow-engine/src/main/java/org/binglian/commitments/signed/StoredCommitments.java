package org.binglian.commitments.signed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.binglian.commitments.CommitmentChange;
import org.binglian.commitments.CommitmentChange.Kind;
import org.binglian.commitments.CommitmentText;
import org.binglian.commitments.Commitments;
import org.binglian.commitments.CreditStanding;
import org.binglian.commitments.Promise;
import org.binglian.commitments.Signature;
import org.binglian.commitments.SignedCommitment;
import org.binglian.identity.Actor;
import org.binglian.identity.Fault;
import org.binglian.identity.NotFound;
import org.binglian.identity.Rejected;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredCommitments implements Commitments {

    private final SignedOnes signed;
    private final CreditStanding standing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredCommitments(SignedOnes signed, CreditStanding standing, ApplicationEventPublisher events, Clock clock) {
        this.signed = signed;
        this.standing = standing;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public CommitmentText text(Promise promise) {
        Letter letter = Letter.of(promise);
        return new CommitmentText(
                letter.text(),
                letter.hash(),
                letter.checkDays(),
                before(promise).map(Commitment::view).orElse(null));
    }

    private Optional<Commitment> before(Promise promise) {
        return signed.findByApplicationIdAndRequirement(promise.applicationId(), promise.requirement());
    }

    @Override
    public SignedCommitment sign(Promise promise, Signature signature, Actor by) {
        standing.blockedUntil(promise.promisor().holder(), LocalDate.now(clock)).ifPresent(day -> {
            throw new Rejected(new Fault("", "commitment.blocked", day));
        });
        Letter letter = Letter.of(promise);
        if (signature.textHash() != null && !signature.textHash().equalsIgnoreCase(letter.hash())) {
            throw new Rejected(new Fault("/textHash", "commitment.text-changed"));
        }
        String name = signature.signedName() == null
                ? by.displayName()
                : signature.signedName().strip();
        Commitment commitment = before(promise).orElseGet(() -> new Commitment(promise));
        commitment.sign(promise, letter, name, by, clock.instant());
        SignedCommitment view = signed.save(commitment).view();
        tell(Kind.SIGNED, commitment, by);
        return view;
    }

    private void tell(Kind kind, Commitment commitment, Actor by) {
        events.publishEvent(new CommitmentChange(
                kind, commitment.applicationId(), null, commitment.requirement(), null, by, clock.instant()));
    }

    @Override
    public SignedCommitment coSign(UUID id, Actor by) {
        Commitment commitment = signed.findById(id).orElseThrow(() -> new NotFound("commitment", id.toString()));
        if (commitment.coSign(by, clock.instant())) {
            tell(Kind.CO_SIGNED, commitment, by);
        }
        return commitment.view();
    }

    @Override
    public void withdraw(UUID id, Actor by) {
        signed.findById(id).ifPresent(commitment -> {
            signed.delete(commitment);
            tell(Kind.WITHDRAWN, commitment, by);
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<SignedCommitment> of(UUID applicationId) {
        return signed.findByApplicationIdOrderById(applicationId).stream()
                .map(Commitment::view)
                .toList();
    }
}
