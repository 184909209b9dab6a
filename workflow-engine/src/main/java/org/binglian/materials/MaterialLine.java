package org.binglian.materials;

import java.time.LocalDate;
import java.util.List;
import org.binglian.licences.TrustLevel;
import org.jspecify.annotations.Nullable;

/**
 * One requirement of an application and how it is met.
 *
 * @param requirement {@code <itemCode>.<materialType>}
 * @param items codes of all items that this one submission serves; of a shared requirement its own item
 * @param essential without it the application cannot be accepted
 * @param clause why the result is what it is; "–" when it simply has to be uploaded
 * @param explanation one sentence in the reader's language that says so
 * @param document what was uploaded or is on file
 * @param licenceNumber of the licence that was verified or obtained
 * @param sharedWith the requirement with which the material comes when it is shared inside the application
 * @param mayFollow may be handed in after acceptance (容缺受理)
 * @param commitmentAllowed a written commitment may replace it (2.1.3d)
 * @param licence the licence that was verified or obtained
 * @param trust how far what meets the requirement may be relied on; none while it is not met
 * @param followsBy day by which the applicant promised to hand it in (容缺受理)
 * @param commitment the commitment that replaces it
 * @param onFile from where a department has it already, when that is the result
 * @param consent the consent without which it cannot be fetched from its issuer; none where none is needed
 * @param original whether an item that it serves asks for the original on completion (2.3.2b)
 */
public record MaterialLine(
        String requirement,
        String materialType,
        String title,
        List<String> items,
        boolean essential,
        MaterialResult result,
        String clause,
        String explanation,
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

    public MaterialLine {
        items = List.copyOf(items);
    }
}
