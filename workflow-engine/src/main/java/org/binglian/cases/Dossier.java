package org.binglian.cases;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.binglian.catalogue.ItemGuide;
import org.binglian.documents.InstrumentInfo;
import org.binglian.documents.InstrumentKind;
import org.binglian.documents.Instruments;
import org.binglian.forms.FieldOrigin;
import org.binglian.identity.Actor;
import org.binglian.identity.NotFound;
import org.binglian.materials.DocumentContent;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.Materials;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads an application for somebody: the applicant and the window see all of it; a department sees its own part and of the others only the
 * outcome, not the applicant's data.
 */
@Service
@Transactional(readOnly = true)
public class Dossier {

    /** They carry the query code and what other departments ask for. */
    private static final Set<InstrumentKind> FOR_THE_APPLICANT =
            EnumSet.of(InstrumentKind.RECEIPT, InstrumentKind.CORRECTION_NOTICE);

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

    private record Opened(Application application, List<ApprovalCase> cases) {}

    private Opened open(UUID id, Actor reader) {
        NotFound none = new NotFound("application", id.toString());
        Application application = applications.findById(id).orElseThrow(() -> none);
        List<ApprovalCase> inside = cases.findByApplicationIdOrderByPosition(id);
        if (!access.maySee(application, inside, reader)) {
            throw none;
        }
        return new Opened(application, inside);
    }

    public ApplicationView view(UUID id, Actor reader) {
        Opened opened = open(id, reader);
        Application a = opened.application();
        boolean owner = access.owns(a, reader);
        Milestones milestones = a.milestones();
        return new ApplicationView(
                a.id(),
                a.version(),
                a.number(),
                owner ? a.queryCode() : null,
                a.state(),
                a.channel(),
                a.subject().title(),
                a.subject().item(),
                a.subject().jointService(),
                a.subject().stage(),
                a.subject().project(),
                a.region(),
                new ApplicationView.ApplicantView(
                        a.applicant().name(),
                        a.applicant().kind(),
                        owner ? a.applicant().idNumber() : masked(a)),
                a.answers(),
                visibleForm(opened, reader),
                a.delivery().method(),
                access.seesWhole(a, reader) ? a.delivery().details() : Map.of(),
                a.visits(),
                milestones,
                corrections.latest(id).orElse(null),
                today.reading(milestones.submittedAt() == null ? null : a.acceptanceClock()),
                views(opened.cases()));
    }

    private static String masked(Application a) {
        String number = a.applicant().idNumber();
        int shown = Math.min(4, number.length());
        return number.substring(0, shown) + "*".repeat(number.length() - shown);
    }

    private List<CaseView> views(List<ApprovalCase> inside) {
        return inside.stream()
                .map(c -> CaseView.of(c, today.reading(c.clockIfStarted())))
                .toList();
    }

    private Map<String, Object> visibleForm(Opened opened, Actor reader) {
        if (access.seesWhole(opened.application(), reader)) {
            return opened.application().form();
        }
        Set<String> fields = formVisibleTo(opened, reader);
        return opened.application().form().entrySet().stream()
                .filter(entry -> fields.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    private Set<String> formVisibleTo(Opened opened, Actor reader) {
        Set<String> forms =
                guidesOf(opened, reader).stream().map(ItemGuide::form).collect(Collectors.toSet());
        return contents(opened).form().fields().stream()
                .filter(field -> field.forms().stream().anyMatch(forms::contains))
                .map(FieldOrigin::field)
                .collect(Collectors.toSet());
    }

    private List<ItemGuide> guidesOf(Opened opened, Actor reader) {
        Set<String> items = opened.cases().stream()
                .filter(c -> access.handles(c, reader))
                .map(ApprovalCase::item)
                .collect(Collectors.toSet());
        return contents(opened).items().stream()
                .filter(guide -> items.contains(guide.code()))
                .toList();
    }

    private Contents contents(Opened opened) {
        return opened.application().state() == ApplicationState.DRAFT
                ? composer.contents(opened.application())
                : composer.filed(opened.application(), opened.cases());
    }

    /** What the application is made of, for its applicant's screens and for officers who see it whole. */
    public ApplicationContents contents(UUID id, Actor reader) {
        Opened opened = open(id, reader);
        Contents contents = contents(opened);
        return new ApplicationContents(
                contents.decisions(),
                contents.form(),
                visibleData(opened, contents, reader),
                contents.form().prefill(contents.known()));
    }

    private Map<String, Object> visibleData(Opened opened, Contents contents, Actor reader) {
        return access.owns(opened.application(), reader) ? contents.data() : visibleForm(opened, reader);
    }

    public List<MaterialLine> materials(UUID id, Actor reader) {
        Opened opened = open(id, reader);
        List<MaterialLine> lines = materials.lines(contents(opened).materials());
        if (access.seesWhole(opened.application(), reader)) {
            return lines;
        }
        Set<String> items =
                guidesOf(opened, reader).stream().map(ItemGuide::code).collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> line.items().stream().anyMatch(items::contains))
                .toList();
    }

    /** A file that was handed in, for whoever may see the material that it belongs to. */
    public DocumentContent document(UUID id, UUID documentId, Actor reader) {
        boolean visible = materials(id, reader).stream()
                .anyMatch(
                        line -> line.document() != null && line.document().id().equals(documentId));
        if (!visible) {
            throw new NotFound("document", documentId.toString());
        }
        return materials.document(contents(open(id, reader)).materials(), documentId);
    }

    /** Instruments of the whole application and, for a department, of its own cases. */
    public List<InstrumentInfo> instruments(UUID id, Actor reader) {
        Opened opened = open(id, reader);
        boolean whole = access.seesWhole(opened.application(), reader);
        Set<UUID> own = opened.cases().stream()
                .filter(c -> whole || access.handles(c, reader))
                .map(ApprovalCase::id)
                .collect(Collectors.toSet());
        return instruments.of(id).stream()
                .filter(instrument -> instrument.caseId() == null
                        ? whole || !FOR_THE_APPLICANT.contains(instrument.kind())
                        : own.contains(instrument.caseId()))
                .toList();
    }

    /** What a division said is for those who decide, not for the applicant and other departments. */
    public List<TimelineEntry> timeline(UUID id, Actor reader) {
        Opened opened = open(id, reader);
        boolean whole = access.seesWhole(opened.application(), reader) && !access.owns(opened.application(), reader);
        Set<UUID> own = opened.cases().stream()
                .filter(c -> access.handles(c, reader))
                .map(ApprovalCase::id)
                .collect(Collectors.toSet());
        return chronicle.of(id).stream()
                .filter(entry -> whole || !entry.internal() || own.contains(entry.caseId()))
                .toList();
    }

    /** The case for somebody who handles it or sees the whole application. */
    public CaseDetail caseDetail(UUID caseId, Actor reader) {
        NotFound none = new NotFound("case", caseId.toString());
        ApprovalCase c = cases.findById(caseId).orElseThrow(() -> none);
        Opened opened = open(c.applicationId(), reader);
        if (!access.handles(c, reader) && !access.seesWhole(opened.application(), reader)) {
            throw none;
        }
        boolean officer = !access.owns(opened.application(), reader);
        return new CaseDetail(
                CaseView.of(c, today.reading(c.clockIfStarted())),
                c.applicationId(),
                opened.application().number(),
                officer ? opinions.of(caseId) : List.of(),
                views(opened.cases()).stream()
                        .filter(other -> c.after().contains(other.item()))
                        .toList());
    }
}
