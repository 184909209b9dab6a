package org.binglian.materials.decided;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.binglian.commitments.CommitmentText;
import org.binglian.commitments.Commitments;
import org.binglian.commitments.Signature;
import org.binglian.commitments.SignedCommitment;
import org.binglian.documents.StoredFile;
import org.binglian.identity.Actor;
import org.binglian.identity.Fault;
import org.binglian.identity.NotFound;
import org.binglian.identity.Rejected;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.LicenceLibrary;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialResult;
import org.springframework.stereotype.Component;

/** Takes what an applicant gives for a requirement and decides its line anew. */
@Component
class Intake {

    private static final Set<MaterialResult> UPLOADABLE = EnumSet.of(
            MaterialResult.TO_UPLOAD,
            MaterialResult.UPLOADED,
            MaterialResult.NUMBER_TO_VERIFY,
            MaterialResult.ON_FILE,
            MaterialResult.COMMITMENT);
    private static final Set<MaterialResult> NUMBERED = EnumSet.of(
            MaterialResult.NUMBER_TO_VERIFY,
            MaterialResult.NUMBER_VERIFIED,
            MaterialResult.UPLOADED,
            MaterialResult.TO_BE_OBTAINED);
    private static final Set<MaterialResult> CONSENTABLE =
            EnumSet.complementOf(EnumSet.of(MaterialResult.SHARED_IN_APPLICATION));
    private static final Set<MaterialResult> COMMITTABLE =
            EnumSet.of(MaterialResult.TO_UPLOAD, MaterialResult.UPLOADED, MaterialResult.COMMITMENT);

    private final Situations situations;
    private final MaterialRules rules;
    private final Submissions submissions;
    private final Documents documents;
    private final MaterialDecisions decisions;
    private final LicenceLibrary library;
    private final Commitments commitments;
    private final Clock clock;

    Intake(
            Situations situations,
            MaterialRules rules,
            Submissions submissions,
            Documents documents,
            MaterialDecisions decisions,
            LicenceLibrary library,
            Commitments commitments,
            Clock clock) {
        this.situations = situations;
        this.rules = rules;
        this.submissions = submissions;
        this.documents = documents;
        this.decisions = decisions;
        this.library = library;
        this.commitments = commitments;
        this.clock = clock;
    }

    DecidedLine upload(MaterialContext context, String requirement, StoredFile file, Actor by) {
        Situation situation = situation(context, requirement, UPLOADABLE);
        UploadedDocument document = document(context, situation, file, by);
        SignedCommitment instead = situation.word().signed();
        if (instead != null) {
            commitments.withdraw(instead.id(), by);
        }
        return give(context, situation.with(Word.NONE), submission -> submission.upload(document));
    }

    /** The same file as the one on file is that one. */
    private UploadedDocument document(MaterialContext context, Situation situation, StoredFile file, Actor by) {
        OnFile onFile = situation.onFile();
        return onFile != null && onFile.document().hash().equals(file.hash())
                ? onFile.document()
                : documents.save(new UploadedDocument(
                        context.applicationId(),
                        situation.demand().type().code(),
                        file,
                        by.username(),
                        clock.instant()));
    }

    DecidedLine takeDocumentBack(MaterialContext context, String requirement) {
        Situation situation = situation(context, requirement, UPLOADABLE);
        Submission given = situation.given();
        if (given == null || given.document() == null) {
            throw new NotFound("material-document", requirement);
        }
        return give(context, situation, Submission::takeDocumentBack);
    }

    /** Looks up anew afterwards: what was not to be looked at before may be there. */
    DecidedLine consent(MaterialContext context, String requirement, Consumer<Submission> change) {
        Situation situation = situation(context, requirement, CONSENTABLE);
        if (!situation.demand().fetchable() || !situation.demand().type().consentRequired()) {
            throw new Rejected(new Fault("", "material.no-consent", situation.title()));
        }
        give(context, situation, change);
        return decided(context, situation(context, requirement, CONSENTABLE));
    }

    DecidedLine giveNumber(MaterialContext context, String requirement, String number) {
        Situation situation = situation(context, requirement, NUMBERED);
        String title = situation.title();
        if (situation.demand().issuer() != Demand.Issuer.SELF) {
            throw new Rejected(new Fault("/number", "material.no-number", title));
        }
        LicenceInfo licence = library.verify(
                        situation.demand().type().code(), number, context.holder(), context.project(), context.today())
                .orElseThrow(() -> new Rejected(new Fault("/number", "material.number-unknown", title, number)));
        return give(context, situation.with(licence), submission -> submission.giveNumber(licence.number()));
    }

    CommitmentText commitmentText(MaterialContext context, String requirement, String applicantName) {
        return commitments.text(Words.promise(committable(context, requirement), context, applicantName));
    }

    DecidedLine commit(
            MaterialContext context, String requirement, String applicantName, Signature signature, Actor by) {
        Situation situation = committable(context, requirement);
        SignedCommitment signed = commitments.sign(Words.promise(situation, context, applicantName), signature, by);
        return give(
                context,
                situation.with(new Word(signed, true)),
                submission -> submission.commit(by.username(), clock.instant()));
    }

    private Situation committable(MaterialContext context, String requirement) {
        Situation situation = situation(context, requirement, COMMITTABLE);
        if (!situation.demand().commitmentAllowed()) {
            throw new Rejected(new Fault("", "material.commitment-not-allowed", situation.title()));
        }
        return situation;
    }

    private Situation situation(MaterialContext context, String requirement, Set<MaterialResult> possible) {
        NotFound none = new NotFound("material", requirement);
        Situation situation = situations.of(context).stream()
                .filter(candidate -> candidate.demand().requirement().equals(requirement))
                .findFirst()
                .orElseThrow(() -> none);
        MaterialResult result = rules.decide(situation).orElseThrow(() -> none).result();
        if (result == MaterialResult.SHARED_IN_APPLICATION) {
            String first = situation.demand().first().item().name();
            throw new Rejected(new Fault("", "material.shared", situation.title(), first));
        }
        if (!possible.contains(result)) {
            throw new Rejected(new Fault("", "material.waived", situation.title()));
        }
        return situation;
    }

    private DecidedLine give(MaterialContext context, Situation situation, Consumer<Submission> change) {
        Submission submission = situation.given() != null
                ? situation.given()
                : new Submission(context, situation.demand().type());
        change.accept(submission);
        return decided(context, situation.with(submissions.save(submission)));
    }

    private DecidedLine decided(MaterialContext context, Situation situation) {
        DecidedLine line = rules.decide(situation).orElseThrow();
        situation.addressDocument(line);
        decisions.findById(context.applicationId()).ifPresent(decision -> decision.replace(line));
        return line;
    }
}
