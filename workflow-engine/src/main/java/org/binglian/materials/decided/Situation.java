package org.binglian.materials.decided;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.binglian.licences.LicenceInfo;
import org.binglian.materials.MaterialResult;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the material rules look at for one demand.
 *
 * @param given what the applicant handed in for it, if anything
 * @param licence the applicant's valid licence of this kind, if the library has one that counts here
 * @param sharingAvailable whether the issuer's licences can be fetched now
 * @param onFile the document that a department which asks for it already has
 * @param word what the applicant signed instead
 */
record Situation(
        Demand demand,
        @Nullable Submission given,
        @Nullable LicenceInfo licence,
        boolean sharingAvailable,
        @Nullable OnFile onFile,
        Word word) {

    Situation with(Submission submission) {
        return new Situation(demand, submission, licence, sharingAvailable, onFile, word);
    }

    Situation with(LicenceInfo verified) {
        return new Situation(demand, given, verified, sharingAvailable, onFile, word);
    }

    Situation with(Word given) {
        return new Situation(demand, this.given, licence, sharingAvailable, onFile, given);
    }

    /** Nobody takes the word of somebody who broke it not long ago. */
    boolean commitmentAllowed() {
        return demand.commitmentAllowed() && word.counts();
    }

    String title() {
        return demand.asker().requirement().title();
    }

    /** An uploaded document goes to every department that its line serves; other answers may still change which. */
    void addressDocument(DecidedLine decided) {
        if (given != null && !demand.askedElsewhere()) {
            given.goesTo(decided.result() == MaterialResult.UPLOADED ? demand.departments() : Set.of());
        }
    }

    /** What the applicant uploaded; the same file as the one on file is nothing new, and that one is used. */
    @Nullable UploadedDocument document() {
        return given == null || sameContent() ? null : given.document();
    }

    /** A number goes before what is on file, so there even the same file says something: check this copy. */
    boolean sameContent() {
        return given != null
                && onFile != null
                && demand.issuer() != Demand.Issuer.SELF
                && onFile.document().is(given.document());
    }

    /** The inputs of the decision table {@code material-decision}. */
    Map<String, Object> inputs() {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("hasBasis", demand.asker().hasBasis());
        inputs.put("askedElsewhere", demand.askedElsewhere());
        inputs.put("producedHere", demand.producer() != null);
        inputs.put("issuer", demand.issuer().name());
        inputs.put("shared", demand.type().shared());
        inputs.put("sharingAvailable", sharingAvailable);
        inputs.put("consentMissing", demand.consentMissing(given));
        inputs.put("licenceFound", licence != null);
        inputs.put("onFile", onFile != null);
        inputs.put("commitmentAllowed", commitmentAllowed());
        inputs.put("commitmentGiven", word.signed() != null && given != null && given.committed());
        inputs.put("mayFollow", demand.mayFollow());
        inputs.put("uploaded", document() != null);
        return inputs;
    }
}
