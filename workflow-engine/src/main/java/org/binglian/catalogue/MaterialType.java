package org.binglian.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A kind of document, the same one wherever it is asked for: that is what makes "only once" possible.
 *
 * @param issuer code of the department that issues it when it is a licence
 * @param shared whether the issuer shares it with the other departments (2.1.1d)
 * @param validMonths how long it stays valid; null when it does not expire
 * @param projectBound whether it speaks of one project and says nothing about another, so that neither a licence nor a
 *     document on file counts beyond its project
 * @param commitmentAllowed whether a written commitment may stand in for it (2.1.3d)
 * @param checkedBy how it is checked, in Chinese
 * @param consentBasis law and article by which the issuer may hand it to another department only with the consent of whom it
 *     is about; null where none is needed
 */
public record MaterialType(
        String code,
        String title,
        @Nullable String issuer,
        boolean shared,
        boolean projectBound,
        @Nullable Integer validMonths,
        boolean commitmentAllowed,
        String checkedBy,
        @Nullable String consentBasis) {

    /** Whether it may be fetched only after the applicant has agreed. */
    public boolean consentRequired() {
        return consentBasis != null;
    }
}
