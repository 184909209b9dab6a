package org.binglian.materials;

import java.util.List;
import java.util.UUID;
import org.binglian.commitments.CommitmentText;
import org.binglian.commitments.Signature;
import org.binglian.documents.StoredFile;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The materials of an application: asked for only once and only with a basis. Whether the applicant may change
 * something now (draft, correction) is for the caller to know.
 */
@Clause({"2.1.1a", "2.1.1b", "2.1.1c", "2.1.1d", "2.1.3d"})
public interface Materials {

    /**
     * Every requirement in the order of the items. Before {@link #freeze} decided anew by the rules and what was handed
     * in; afterwards as it was decided, except that what was to be obtained shows as obtained once it is there.
     */
    List<MaterialLine> lines(MaterialContext context);

    /**
     * Takes a file that is in the store already for a requirement, in place of what was given before.
     *
     * @throws org.binglian.identity.NotFound when the application has no such requirement
     * @throws org.binglian.identity.Rejected when the material is waived or shared
     */
    MaterialLine upload(MaterialContext context, String requirement, StoredFile file, Actor by);

    /**
     * Takes back what was uploaded in this application; what a department has on file serves again.
     *
     * @throws org.binglian.identity.NotFound when the application has no such requirement or nothing was uploaded for it
     * @throws org.binglian.identity.Rejected when the material is waived or shared
     */
    @Clause("2.1.1b")
    MaterialLine takeDocumentBack(MaterialContext context, String requirement);

    /**
     * Lets the material be fetched from its issuer where the law asks for the applicant's consent; it counts for the
     * whole application.
     *
     * @throws org.binglian.identity.NotFound when the application has no such requirement
     * @throws org.binglian.identity.Rejected when no consent is needed, or it is shared
     */
    @Clause("2.1.1d")
    MaterialLine consent(MaterialContext context, String requirement, Actor by);

    /** Takes the consent back, with the exceptions of {@link #consent}; from now on it is not fetched. */
    @Clause("2.1.1d")
    MaterialLine withdrawConsent(MaterialContext context, String requirement);

    /**
     * Verifies a licence by its number.
     *
     * @throws org.binglian.identity.NotFound when the application has no such requirement
     * @throws org.binglian.identity.Rejected when the library knows no such valid licence of the holder, or no number
     *     is needed
     */
    @Clause("2.1.1c")
    MaterialLine giveNumber(MaterialContext context, String requirement, String number);

    /**
     * The commitment that may stand in for a material, worded for the applicant.
     *
     * @throws org.binglian.identity.NotFound when the application has no such requirement
     * @throws org.binglian.identity.Rejected when no commitment may replace it, or it is waived or shared
     */
    @Clause("2.1.3d")
    CommitmentText commitmentText(MaterialContext context, String requirement, String applicantName);

    /**
     * Puts a written commitment in place of the material, with the exceptions of {@link #commitmentText}; also
     * {@link org.binglian.identity.Rejected} when another text was read, or the applicant broke a commitment not long ago.
     */
    @Clause("2.1.3d")
    MaterialLine commit(
            MaterialContext context, String requirement, String applicantName, Signature signature, Actor by);

    /** The lines that were decided as commitments when the application was handed in; none before. */
    @Clause("2.1.3d")
    List<MaterialLine> committed(MaterialContext context);

    /** Everything essential that is missing, at once; pointers are {@code /materials/<requirement>}. */
    @Clause("article 32")
    List<Fault> missing(MaterialContext context);

    /**
     * At submission: keeps result and explanation of every line as decided, and tells what is missing as {@link #missing} does. A second
     * time it changes nothing. Who gets something back rolls back.
     */
    List<Fault> freeze(MaterialContext context);

    /**
     * At acceptance: from now on the departments have the uploaded documents on file and do not ask this applicant for
     * them again.
     */
    @Clause("2.1.1b")
    void keepOnFile(MaterialContext context);

    /**
     * A file that was handed in with this application or is on file for one of its lines.
     *
     * @throws org.binglian.identity.NotFound when the application has no such document
     */
    DocumentContent document(MaterialContext context, UUID documentId);

    /**
     * Before submission as things stand now, afterwards by the lines as decided.
     *
     * @param deliveryMethod ELECTRONIC, COURIER or WINDOW; null while it is not chosen
     */
    @Clause("1c")
    VisitPlan visitPlan(MaterialContext context, @Nullable String deliveryMethod);
}
