package org.binglian.api.licences;

import java.time.Instant;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.documents.SealCheck;
import org.binglian.licences.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Whether an uploaded document is genuine.
 *
 * @param title of the document, when it is genuine
 * @param signedBy name of the department, or of the stranger who signed
 * @param timeStampedAt when a time-stamping authority saw it
 * @param licence when the document is a licence of the library
 */
record VerdictResource(
        Verdict.Result result,
        @Nullable String title,
        @Nullable String signedBy,
        @Nullable Instant signedAt,
        @Nullable Instant timeStampedAt,
        @Nullable PublicLicenceResource licence,
        boolean testAuthority) {

    static VerdictResource of(Verdict verdict, DepartmentNames names, boolean testAuthority) {
        SealCheck seal = verdict.seal();
        return new VerdictResource(
                verdict.result(),
                verdict.title(),
                seal == null ? null : signer(seal, names),
                seal == null ? null : seal.signedAt(),
                seal == null ? null : seal.timeStampedAt(),
                verdict.licence() == null ? null : PublicLicenceResource.of(verdict, names, testAuthority),
                testAuthority && verdict.result() == Verdict.Result.GENUINE);
    }

    private static @Nullable String signer(SealCheck seal, DepartmentNames names) {
        return seal.department() == null ? seal.signerName() : names.of(seal.department());
    }
}
