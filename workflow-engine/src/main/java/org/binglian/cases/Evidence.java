package org.binglian.cases;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.binglian.commitments.CommitmentText;
import org.binglian.commitments.Signature;
import org.binglian.documents.StoredFile;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.Conflict;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.Materials;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the applicant meets a requirement: by a file, a licence's number, or a commitment. Possible while the draft or a correction is open. */
@Service
@Transactional
public class Evidence {

    private static final Set<ApplicationState> OPEN =
            EnumSet.of(ApplicationState.DRAFT, ApplicationState.CORRECTION_REQUESTED);

    private final Registry registry;
    private final Composer composer;
    private final Materials materials;
    private final IntermediaryWork intermediaries;

    Evidence(Registry registry, Composer composer, Materials materials, IntermediaryWork intermediaries) {
        this.registry = registry;
        this.composer = composer;
        this.materials = materials;
        this.intermediaries = intermediaries;
    }

    /**
     * Asked before a file is taken in: looking at it and keeping it takes long, and no lock is held meanwhile.
     *
     * @throws org.binglian.identity.Conflict when nothing can be handed in now
     */
    @Transactional(readOnly = true)
    public void requireOpen(UUID id, Actor owner) {
        registry.ownedBy(id, owner).state().requireOneOf(OPEN);
    }

    public MaterialLine upload(UUID id, String requirement, StoredFile file, Actor owner) {
        MaterialContext context = open(id, owner);
        requireOwn(context, requirement);
        return materials.upload(context, requirement, file, owner);
    }

    public MaterialLine takeDocumentBack(UUID id, String requirement, Actor owner) {
        MaterialContext context = open(id, owner);
        requireOwn(context, requirement);
        return materials.takeDocumentBack(context, requirement);
    }

    public MaterialLine consent(UUID id, String requirement, Actor owner) {
        return materials.consent(open(id, owner), requirement, owner);
    }

    public MaterialLine withdrawConsent(UUID id, String requirement, Actor owner) {
        return materials.withdrawConsent(open(id, owner), requirement);
    }

    public MaterialLine giveNumber(UUID id, String requirement, String number, Actor owner) {
        return materials.giveNumber(open(id, owner), requirement, number);
    }

    /** The commitment that may stand in for a material, with the applicant's names filled in. */
    @Clause("2.1.3d")
    @Transactional(readOnly = true)
    public CommitmentText commitmentText(UUID id, String requirement, Actor owner) {
        Application application = registry.ownedBy(id, owner);
        application.state().requireOneOf(OPEN);
        return materials.commitmentText(
                composer.contents(application).materials(),
                requirement,
                application.applicant().name());
    }

    /** Signs it; a person signs with the own name, an organisation with that of whoever acts for it. */
    @Clause("2.1.3d")
    public MaterialLine commit(UUID id, String requirement, Signature signature, Actor owner) {
        MaterialContext context = open(id, owner);
        requireOwn(context, requirement);
        Applicant applicant = registry.found(id).applicant();
        String name = signature.signedName();
        if (name != null && applicant.person() && !name.strip().equals(applicant.name())) {
            throw new Rejected(new Fault("/signedName", "commitment.signed-name", applicant.name()));
        }
        return materials.commit(context, requirement, applicant.name(), signature, owner);
    }

    /** What an intermediary reported is its own work: the applicant can only take the order back. */
    @Clause("2.3.2e")
    private void requireOwn(MaterialContext context, String requirement) {
        List<IntermediarySpan> reported = intermediaries.of(context.applicationId()).stream()
                .filter(span -> span.reportedOn() != null && requirement.endsWith("." + span.materialType()))
                .toList();
        if (!reported.isEmpty()) {
            throw new Conflict(
                    "intermediary.report-bound", Set.of(), reported.get(0).intermediary());
        }
    }

    private MaterialContext open(UUID id, Actor owner) {
        Application application = registry.lockedFor(id, owner);
        application.state().requireOneOf(OPEN);
        return composer.contents(application).materials();
    }
}
