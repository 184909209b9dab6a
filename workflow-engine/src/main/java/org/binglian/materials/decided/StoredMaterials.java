package org.binglian.materials.decided;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.binglian.catalogue.ItemGuide;
import org.binglian.commitments.CommitmentText;
import org.binglian.commitments.Signature;
import org.binglian.documents.FileStore;
import org.binglian.documents.StoredFile;
import org.binglian.identity.Actor;
import org.binglian.identity.Fault;
import org.binglian.identity.NotFound;
import org.binglian.materials.DocumentContent;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.Materials;
import org.binglian.materials.Originals;
import org.binglian.materials.VisitPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredMaterials implements Materials {

    private final Lines lines;
    private final Intake intake;
    private final Submissions submissions;
    private final Documents documents;
    private final FileStore files;
    private final VisitRules visits;
    private final Originals originals;
    private final Clock clock;

    StoredMaterials(
            Lines lines,
            Intake intake,
            Submissions submissions,
            Documents documents,
            FileStore files,
            VisitRules visits,
            Originals originals,
            Clock clock) {
        this.lines = lines;
        this.intake = intake;
        this.submissions = submissions;
        this.documents = documents;
        this.files = files;
        this.visits = visits;
        this.originals = originals;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<MaterialLine> lines(MaterialContext context) {
        return lines.of(context).stream().map(DecidedLine::told).toList();
    }

    @Override
    public MaterialLine upload(MaterialContext context, String requirement, StoredFile file, Actor by) {
        return intake.upload(context, requirement, file, by).told();
    }

    @Override
    public MaterialLine takeDocumentBack(MaterialContext context, String requirement) {
        return intake.takeDocumentBack(context, requirement).told();
    }

    @Override
    public MaterialLine consent(MaterialContext context, String requirement, Actor by) {
        return intake.consent(context, requirement, submission -> submission.consent(by.username(), clock.instant()))
                .told();
    }

    @Override
    public MaterialLine withdrawConsent(MaterialContext context, String requirement) {
        return intake.consent(context, requirement, Submission::withdrawConsent).told();
    }

    @Override
    public MaterialLine giveNumber(MaterialContext context, String requirement, String number) {
        return intake.giveNumber(context, requirement, number).told();
    }

    @Override
    @Transactional(readOnly = true)
    public CommitmentText commitmentText(MaterialContext context, String requirement, String applicantName) {
        return intake.commitmentText(context, requirement, applicantName);
    }

    @Override
    public MaterialLine commit(
            MaterialContext context, String requirement, String applicantName, Signature signature, Actor by) {
        return intake.commit(context, requirement, applicantName, signature, by).told();
    }

    @Override
    @Transactional(readOnly = true)
    public List<MaterialLine> committed(MaterialContext context) {
        return lines.committed(context).stream().map(DecidedLine::told).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fault> missing(MaterialContext context) {
        return missing(lines.of(context), context);
    }

    private static List<Fault> missing(List<DecidedLine> lines, MaterialContext context) {
        return lines.stream()
                .filter(line -> line.missing() || line.coSignatureMissing())
                .map(line -> missing(line, context.items()))
                .toList();
    }

    private static Fault missing(DecidedLine line, List<ItemGuide> items) {
        String wantedBy = items.stream()
                .filter(item -> line.items().contains(item.code()))
                .map(ItemGuide::name)
                .collect(Collectors.joining("、"));
        String code =
                switch (line.result()) {
                    case NUMBER_TO_VERIFY -> "material.number-missing";
                    case COMMITMENT -> "material.co-signature-missing";
                    default -> "material.missing";
                };
        return new Fault("/materials/" + line.requirement(), code, line.title(), wantedBy);
    }

    @Override
    public List<Fault> freeze(MaterialContext context) {
        return missing(lines.freeze(context), context);
    }

    @Override
    public void keepOnFile(MaterialContext context) {
        submissions.keepOnFile(context.applicationId(), context.today());
    }

    @Override
    @Transactional(readOnly = true)
    public DocumentContent document(MaterialContext context, UUID documentId) {
        UploadedDocument document = documents
                .findById(documentId)
                .filter(found -> found.belongsTo(context.applicationId()) || shows(context, documentId))
                .orElseThrow(() -> new NotFound("material-document", documentId.toString()));
        return new DocumentContent(document.info(), files.open(document.hash()));
    }

    /** A document on file belongs to an earlier application and is shown by a line of this one. */
    private boolean shows(MaterialContext context, UUID documentId) {
        return lines.of(context).stream()
                .anyMatch(
                        line -> line.document() != null && line.document().id().equals(documentId));
    }

    @Override
    @Transactional(readOnly = true)
    public VisitPlan visitPlan(MaterialContext context, @Nullable String deliveryMethod) {
        List<String> originals = this.originals.toBeSeen(context).stream()
                .map(MaterialLine::title)
                .toList();
        return visits.plan(context.items(), originals, deliveryMethod);
    }
}
