package org.binglian.cases;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.binglian.catalogue.ItemGuide;
import org.binglian.documents.StoredFile;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.Conflict;
import org.binglian.identity.Fault;
import org.binglian.identity.NotFound;
import org.binglian.identity.Rejected;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.MaterialResult;
import org.binglian.materials.Materials;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What intermediaries bring to applications in the applicants' place (中介服务): which materials, when, and the bringing itself. */
@Service
@Transactional
@Clause({"2.1.3c", "2.3.2e"})
public class Commissions {

    private static final Set<ApplicationState> EDITABLE =
            EnumSet.of(ApplicationState.DRAFT, ApplicationState.CORRECTION_REQUESTED);

    /** What may follow (容缺受理) may come as long as no reply is given. */
    private static final Set<ApplicationState> FOLLOWING =
            EnumSet.of(ApplicationState.SUBMITTED, ApplicationState.ACCEPTED, ApplicationState.IN_REVIEW);

    private static final Set<MaterialResult> BRINGABLE =
            EnumSet.of(MaterialResult.TO_UPLOAD, MaterialResult.UPLOADED, MaterialResult.COMMITMENT);

    private final Registry registry;
    private final Composer composer;
    private final Dossier dossier;
    private final Materials materials;

    Commissions(Registry registry, Composer composer, Dossier dossier, Materials materials) {
        this.registry = registry;
        this.composer = composer;
        this.dossier = dossier;
        this.materials = materials;
    }

    /** The materials that intermediaries' services yield, among those that the reader may see. */
    @Transactional(readOnly = true)
    public List<Commission> of(UUID id, Actor reader) {
        List<MaterialLine> visible = dossier.materials(id, reader);
        Application application = registry.found(id);
        return commissions(application, composer.contents(application).items(), visible);
    }

    /**
     * One of them, for ordering it now; the application is locked.
     *
     * @throws NotFound when the application is not the person's or has no such requirement
     * @throws Rejected when no intermediary's service yields it
     * @throws Conflict when it is there already or cannot be handed in now
     */
    public Commission wanted(UUID id, String requirement, Actor owner) {
        Application application = registry.lockedFor(id, owner);
        Contents contents = composer.contents(application);
        List<MaterialLine> lines = materials.lines(contents.materials());
        MaterialLine line = line(lines, requirement);
        Commission commission = commissions(application, contents.items(), lines).stream()
                .filter(candidate -> candidate.line().equals(line))
                .findFirst()
                .orElseThrow(() -> new Rejected(new Fault("/requirement", "intermediary.no-service", line.title())));
        if (line.result() != MaterialResult.TO_UPLOAD) {
            throw new Conflict("intermediary.not-wanted", Set.of(), line.title());
        }
        requireTime(application, line);
        application.commission();
        return commission;
    }

    /**
     * Hands in what the intermediary made, with the application locked.
     *
     * @throws Conflict when it cannot be handed in now
     */
    public void bring(UUID id, String requirement, StoredFile report, Actor intermediary) {
        Application application = registry.locked(id);
        Contents contents = composer.contents(application);
        MaterialLine line = line(materials.lines(contents.materials()), requirement);
        if (!BRINGABLE.contains(line.result())) {
            throw new Conflict("intermediary.not-wanted", Set.of(), line.title());
        }
        requireTime(application, line);
        materials.upload(contents.materials(), requirement, report, intermediary);
    }

    /**
     * Takes out again what the intermediary brought, because the applicant takes the order back.
     *
     * @throws Conflict when the application can no longer be changed
     */
    public void takeBack(UUID id, String requirement, Actor owner) {
        Application application = registry.lockedFor(id, owner);
        application.state().requireOneOf(EDITABLE);
        materials.takeDocumentBack(composer.contents(application).materials(), requirement);
    }

    private static void requireTime(Application application, MaterialLine line) {
        boolean follows = line.mayFollow() && line.result() == MaterialResult.TO_UPLOAD;
        Set<ApplicationState> states = EnumSet.copyOf(EDITABLE);
        if (follows) {
            states.addAll(FOLLOWING);
        }
        application.state().requireOneOf(states);
    }

    private static MaterialLine line(List<MaterialLine> lines, String requirement) {
        return lines.stream()
                .filter(line -> line.requirement().equals(requirement))
                .findFirst()
                .orElseThrow(() -> new NotFound("material", requirement));
    }

    private static List<Commission> commissions(
            Application application, List<ItemGuide> guides, List<MaterialLine> lines) {
        return guides.stream()
                .flatMap(guide -> commissions(application, guide, lines))
                .toList();
    }

    private static Stream<Commission> commissions(Application application, ItemGuide guide, List<MaterialLine> lines) {
        return guide.intermediaryServices().stream()
                .flatMap(service -> lines.stream()
                        .filter(line -> line.requirement().equals(guide.code() + "." + service.materialType()))
                        .map(line -> new Commission(
                                application.id(),
                                application.applicant().username(),
                                application.applicant().name(),
                                project(application),
                                guide.name(),
                                service,
                                line)));
    }

    /** The forms of all items that are about a project call its name the same. */
    private static String project(Application application) {
        return application.form().get("projectName") instanceof String name && !name.isBlank()
                ? name
                : application.subject().title();
    }
}
