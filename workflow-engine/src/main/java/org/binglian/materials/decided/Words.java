package org.binglian.materials.decided;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binglian.commitments.CommitmentChange;
import org.binglian.commitments.Commitments;
import org.binglian.commitments.CreditStanding;
import org.binglian.commitments.Promise;
import org.binglian.commitments.Promisor;
import org.binglian.commitments.SignedCommitment;
import org.binglian.identity.Clause;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialResult;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks up what an applicant signed, and whether it counts; asks for nothing that cannot matter. */
@Component
@Clause("2.1.3d")
class Words {

    private final Commitments commitments;
    private final CreditStanding standing;
    private final MaterialDecisions decisions;

    Words(Commitments commitments, CreditStanding standing, MaterialDecisions decisions) {
        this.commitments = commitments;
        this.standing = standing;
        this.decisions = decisions;
    }

    /** By requirement. */
    Function<Demand, Word> of(MaterialContext context, List<Demand> demands, Map<String, Submission> given) {
        Set<String> uploaded = given.values().stream()
                .filter(submission -> submission.document() != null)
                .map(Submission::materialType)
                .collect(Collectors.toSet());
        boolean matters = demands.stream()
                .anyMatch(demand -> demand.commitmentAllowed()
                        && !uploaded.contains(demand.type().code()));
        if (!matters) {
            return demand -> Word.NONE;
        }
        boolean counts =
                standing.blockedUntil(context.holder(), context.today()).isEmpty();
        Map<String, SignedCommitment> signed =
                given.values().stream().anyMatch(Submission::committed) ? signed(context.applicationId()) : Map.of();
        return demand -> new Word(signedFor(demand, signed), counts);
    }

    private Map<String, SignedCommitment> signed(UUID applicationId) {
        return commitments.of(applicationId).stream()
                .collect(Collectors.toMap(SignedCommitment::requirement, Function.identity()));
    }

    /** What was signed for other items, or for other versions of them, does not say what is to be promised now. */
    private static @Nullable SignedCommitment signedFor(Demand demand, Map<String, SignedCommitment> signed) {
        SignedCommitment found = signed.get(demand.requirement());
        return found != null && found.covers(demand.items()) ? found : null;
    }

    static Promise promise(Situation situation, MaterialContext context, String applicantName) {
        Demand demand = situation.demand();
        return new Promise(
                context.applicationId(),
                demand.requirement(),
                situation.title(),
                demand.items(),
                new Promisor(context.applicantUsername(), applicantName, context.holder()));
    }

    /** The party may sign with its agent after the line was decided. */
    @EventListener
    void on(CommitmentChange change) {
        if (change.kind() == CommitmentChange.Kind.CO_SIGNED) {
            decisions
                    .findById(change.applicationId())
                    .ifPresent(decision -> coSigned(decision, signed(change.applicationId())));
        }
    }

    private static void coSigned(MaterialDecision decision, Map<String, SignedCommitment> signed) {
        decision.lines().stream()
                .filter(line -> line.result() == MaterialResult.COMMITMENT)
                .filter(line -> signed.containsKey(line.requirement()))
                .map(line -> line.with(Word.info(signed.get(line.requirement()))))
                .forEach(decision::replace);
    }
}
