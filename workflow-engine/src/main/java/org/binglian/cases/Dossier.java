package org.binglian.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.binglian.documents.InstrumentInfo;
import org.binglian.documents.Instruments;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.NotFound;
import org.binglian.materials.DocumentContent;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.Materials;
import org.binglian.materials.VisitPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads an application for somebody: the applicant, the window and the lead department see all of it; a department sees its own part and of
 * the others only the outcome, not the applicant's data; supervision sees how it goes on, but not what was handed in.
 */
@Service
@Transactional(readOnly = true)
public class Dossier {

    private final Applications applications;
    private final Cases cases;
    private final Composer composer;
    private final Access access;
    private final Materials materials;
    private final Instruments instruments;
    private final Chronicle chronicle;
    private final CorrectionRounds corrections;
    private final Opinions opinions;
    private final Today today;

    Dossier(
            Applications applications,
            Cases cases,
            Composer composer,
            Access access,
            Materials materials,
            Instruments instruments,
            Chronicle chronicle,
            CorrectionRounds corrections,
            Opinions opinions,
            Today today) {
        this.applications = applications;
        this.cases = cases;
        this.composer = composer;
        this.access = access;
        this.materials = materials;
        this.instruments = instruments;
        this.chronicle = chronicle;
        this.corrections = corrections;
        this.opinions = opinions;
        this.today = today;
    }

    /** @throws NotFound for whoever may see nothing of it */
    Insight open(UUID id, Actor reader) {
        NotFound none = new NotFound("application", id.toString());
        Application application = applications.findById(id).orElseThrow(() -> none);
        Insight insight = access.insight(application, cases.findByApplicationIdOrderByPosition(id), reader);
        if (!insight.any()) {
            throw none;
        }
        return insight;
    }

    /** Whether the reader filed it. */
    public boolean owns(UUID id, Actor reader) {
        return open(id, reader).owner();
    }

    public ApplicationView view(UUID id, Actor reader) {
        Insight insight = open(id, reader);
        Application a = insight.application();
        Milestones milestones = a.milestones();
        return new ApplicationView(
                a.id(),
                a.version(),
                a.number(),
                insight.owner() ? a.queryCode() : null,
                a.state(),
                a.channel(),
                a.subject().title(),
                a.subject().item(),
                a.subject().jointService(),
                a.subject().stage(),
                a.subject().project(),
                a.region(),
                ApplicationView.ApplicantView.of(a.applicant()),
                insight.answers(composer.decidingQuestions(a.subject())),
                form(insight),
                a.delivery().method(),
                insight.whole() ? a.delivery().details() : Map.of(),
                a.visits(),
                milestones,
                corrections.latest(id).map(all -> part(all, insight)).orElse(null),
                today.reading(milestones.submittedAt() == null ? null : a.acceptanceClock()),
                views(insight.cases()));
    }

    private List<CaseView> views(List<ApprovalCase> inside) {
        return inside.stream()
                .map(c -> CaseView.of(c, today.reading(c.clockIfStarted())))
                .toList();
    }

    private Map<String, Object> form(Insight insight) {
        Map<String, Object> form = insight.application().form();
        if (insight.whole()) {
            return form;
        }
        return insight.own().isEmpty() ? Map.of() : Insight.only(form, insight.fields(contents(insight)));
    }

    private @Nullable Corrections part(Corrections all, Insight insight) {
        if (insight.whole() || insight.overseen()) {
            return all;
        }
        Set<String> requirements =
                lines(insight).stream().map(MaterialLine::requirement).collect(Collectors.toSet());
        return insight.part(all, requirements, insight.fields(contents(insight)));
    }

    private Contents contents(Insight insight) {
        return insight.application().state() == ApplicationState.DRAFT
                ? composer.contents(insight.application())
                : composer.filed(insight.application(), insight.cases());
    }

    /** What the application is made of, for its applicant's screens and for officers. */
    public ApplicationContents contents(UUID id, Actor reader) {
        Insight insight = open(id, reader);
        Contents contents = contents(insight);
        return new ApplicationContents(
                contents.decisions(),
                contents.form(),
                insight.owner() ? contents.data() : form(insight),
                contents.form().prefill(contents.known()));
    }

    public List<MaterialLine> materials(UUID id, Actor reader) {
        return lines(open(id, reader));
    }

    /** How often the applicant would have to come for each way of delivery, for whoever sees the whole application. */
    @Clause("1c")
    public List<VisitPlan> visitPlans(UUID id, List<DeliveryMethod> methods, Actor reader) {
        Insight insight = open(id, reader);
        if (!insight.whole()) {
            throw new NotFound("application", id.toString());
        }
        MaterialContext context = contents(insight).materials();
        return methods.stream()
                .map(method -> materials.visitPlan(context, method.name()))
                .toList();
    }

    private List<MaterialLine> lines(Insight insight) {
        return materials.lines(contents(insight).materials()).stream()
                .filter(insight::sees)
                .toList();
    }

    /** A file that was handed in, for whoever may see the material that it belongs to. */
    public DocumentContent document(UUID id, UUID documentId, Actor reader) {
        Insight insight = open(id, reader);
        boolean visible = lines(insight).stream()
                .anyMatch(
                        line -> line.document() != null && line.document().id().equals(documentId));
        if (!visible) {
            throw new NotFound("document", documentId.toString());
        }
        return materials.document(contents(insight).materials(), documentId);
    }

    public List<InstrumentInfo> instruments(UUID id, Actor reader) {
        Insight insight = open(id, reader);
        return instruments.of(id).stream().filter(insight::sees).toList();
    }

    public List<TimelineEntry> timeline(UUID id, Actor reader) {
        Insight insight = open(id, reader);
        return chronicle.of(id).stream().filter(insight::sees).toList();
    }

    /** The case for somebody who handles it, sees the whole application or oversees it. */
    public CaseDetail caseDetail(UUID caseId, Actor reader) {
        NotFound none = new NotFound("case", caseId.toString());
        ApprovalCase c = cases.findById(caseId).orElseThrow(() -> none);
        Insight insight = open(c.applicationId(), reader);
        if (!insight.sees(c)) {
            throw none;
        }
        return new CaseDetail(
                CaseView.of(c, today.reading(c.clockIfStarted())),
                c.applicationId(),
                insight.application().number(),
                insight.owner() ? List.of() : opinions.of(caseId),
                views(insight.cases()).stream()
                        .filter(other -> c.after().contains(other.item()))
                        .toList());
    }
}
