package org.binglian.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.binglian.cases.LicenceUses.Purpose;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.Conflict;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.ToBeObtained;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What departments owe each other: materials that the applicant need not bring and that nobody could fetch when they filed.
 * The application starts without them, and what is essential is there before a case is approved.
 */
@Component
@Clause("2.1.1d")
class OwedMaterials {

    private final ToBeObtained materials;
    private final Composer composer;
    private final LicenceUses uses;
    private final ApplicationEventPublisher events;
    private final Today today;

    OwedMaterials(
            ToBeObtained materials,
            Composer composer,
            LicenceUses uses,
            ApplicationEventPublisher events,
            Today today) {
        this.materials = materials;
        this.composer = composer;
        this.uses = uses;
        this.events = events;
        this.today = today;
    }

    MaterialContext context(Application application) {
        return composer.filedMaterials(application, application.cases());
    }

    /** When it is handed in and its lines were decided for good. */
    void note(Application application, MaterialContext context) {
        application.oweMaterials(!materials.outstanding(context).isEmpty());
    }

    /** What has come in the meantime is kept. */
    void settle(Application application) {
        MaterialContext context = context(application);
        tell(application, context, materials.settle(context), Actor.SYSTEM);
    }

    MaterialLine settle(Application application, String requirement, Actor by) {
        MaterialContext context = context(application);
        MaterialLine line = materials.settle(context, requirement);
        tell(application, context, line.licenceNumber() == null ? List.of() : List.of(line), by);
        return line;
    }

    private void tell(Application application, MaterialContext context, List<MaterialLine> obtained, Actor by) {
        note(application, context);
        if (obtained.isEmpty()) {
            return;
        }
        Purpose purpose = new Purpose(application.id(), application.number(), by);
        uses.record(purpose, context.items(), obtained);
        List<String> requirements =
                obtained.stream().map(MaterialLine::requirement).toList();
        events.publishEvent(new MaterialsObtained(application.id(), by, today.now(), requirements));
    }

    /** @throws Conflict when the case cannot be approved because something essential is not there yet */
    void require(CaseInHand inHand) {
        Application application = inHand.application();
        if (!application.owesMaterials()) {
            return;
        }
        settle(application);
        String item = inHand.approvalCase().item();
        String missing = materials.outstanding(context(application)).stream()
                .filter(line -> line.essential() && line.items().contains(item))
                .map(MaterialLine::title)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new Conflict("case.material-to-be-obtained", Set.of(), missing);
        }
    }
}
