package org.binglian.materials.decided;

import java.time.LocalDate;
import java.util.List;
import org.binglian.licences.TrustLevel;
import org.binglian.materials.CommitmentInfo;
import org.binglian.materials.ConsentInfo;
import org.binglian.materials.DocumentInfo;
import org.binglian.materials.FiledEarlier;
import org.binglian.materials.LicenceSource;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.MaterialResult;
import org.jspecify.annotations.Nullable;

/**
 * A line as it was decided, in both languages; this is what is kept at submission.
 *
 * @param original an item that it serves asks for the original on completion
 */
record DecidedLine(
        String requirement,
        String materialType,
        String title,
        List<String> items,
        boolean essential,
        MaterialResult result,
        String clause,
        String explanation,
        String explanationEn,
        @Nullable DocumentInfo document,
        @Nullable String licenceNumber,
        @Nullable String sharedWith,
        boolean mayFollow,
        boolean commitmentAllowed,
        @Nullable LicenceSource licence,
        @Nullable TrustLevel trust,
        @Nullable LocalDate followsBy,
        @Nullable CommitmentInfo commitment,
        @Nullable FiledEarlier onFile,
        @Nullable ConsentInfo consent,
        boolean original) {

    /** Neither given nor obtained yet. */
    boolean open() {
        return asksApplicant() || result == MaterialResult.TO_BE_OBTAINED;
    }

    /** Keeps the application from being submitted. */
    boolean missing() {
        return asksApplicant() && essential && !mayFollow;
    }

    private boolean asksApplicant() {
        return result == MaterialResult.TO_UPLOAD || result == MaterialResult.NUMBER_TO_VERIFY;
    }

    boolean obtained() {
        return result == MaterialResult.OBTAINED || result == MaterialResult.NUMBER_VERIFIED;
    }

    /** Handed in only by half: the party has still to sign with its agent. */
    boolean coSignatureMissing() {
        return result == MaterialResult.COMMITMENT && commitment != null && commitment.coSignatureMissing();
    }

    /** The applicant is to bring the original: of what was uploaded and nobody has seen, or is still to be uploaded (2.3.2b). */
    boolean originalAwaited() {
        boolean unseen = document != null && trust == TrustLevel.C;
        return original && (result == MaterialResult.TO_UPLOAD || unseen);
    }

    DecidedLine with(LicenceSource checked) {
        return with(checked, commitment, trust);
    }

    DecidedLine with(CommitmentInfo signed) {
        return with(licence, signed, trust);
    }

    DecidedLine with(TrustLevel reached) {
        return with(licence, commitment, reached);
    }

    private DecidedLine with(
            @Nullable LicenceSource source, @Nullable CommitmentInfo signed, @Nullable TrustLevel level) {
        return new DecidedLine(
                requirement,
                materialType,
                title,
                items,
                essential,
                result,
                clause,
                explanation,
                explanationEn,
                document,
                licenceNumber,
                sharedWith,
                mayFollow,
                commitmentAllowed,
                source,
                level,
                followsBy,
                signed,
                onFile,
                consent,
                original);
    }

    MaterialLine told() {
        return new MaterialLine(
                requirement,
                materialType,
                title,
                items,
                essential,
                result,
                clause,
                Language.ofReader() == Language.ENGLISH ? explanationEn : explanation,
                document,
                licenceNumber,
                sharedWith,
                mayFollow,
                commitmentAllowed,
                licence,
                trust,
                followsBy,
                commitment,
                onFile,
                consent,
                original);
    }
}
