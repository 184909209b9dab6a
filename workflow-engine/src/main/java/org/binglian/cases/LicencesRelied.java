package org.binglian.cases;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.binglian.cases.LicenceUses.Purpose;
import org.binglian.catalogue.ItemGuide;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.Conflict;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.LicenceLibrary;
import org.binglian.licences.Standing;
import org.binglian.materials.LicenceSource;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.Materials;
import org.springframework.stereotype.Component;

/** The licences that an application rests on in place of materials: who uses them what for, and whether they still stand. */
@Component
class LicencesRelied {

    private final Materials materials;
    private final Composer composer;
    private final LicenceLibrary library;
    private final LicenceUses uses;
    private final Today today;

    LicencesRelied(Materials materials, Composer composer, LicenceLibrary library, LicenceUses uses, Today today) {
        this.materials = materials;
        this.composer = composer;
        this.library = library;
        this.uses = uses;
        this.today = today;
    }

    /** When it is handed in: the holder can see from then on which departments use which licence. */
    @Clause("2.1.1d")
    void recordUses(Application application, MaterialContext context, Actor by) {
        uses.record(new Purpose(application.id(), application.number(), by), context.items(), materials.lines(context));
    }

    /** When one of its cases has granted a licence, which the others now need not wait for. */
    @Clause("2.3.2f")
    void recordUses(CaseInHand granting, LicenceInfo granted, Actor by) {
        Application application = granting.application();
        MaterialContext context = composer.filedMaterials(application, application.cases());
        List<ItemGuide> others = context.items().stream()
                .filter(guide -> !guide.code().equals(granting.approvalCase().item()))
                .toList();
        uses.record(new Purpose(application.id(), application.number(), by), others, granted);
    }

    /**
     * Before an approval: it may not rest on what was taken back or has expired since. The lines are read only when something has fallen,
     * since the applicant may have handed in something else in a correction.
     */
    @Clause("2.3.2f")
    void requireStanding(CaseInHand inHand) {
        ApprovalCase c = inHand.approvalCase();
        List<LicenceInfo> fallen = library.usedBy(c.applicationId(), c.department(), c.itemName()).stream()
                .filter(licence -> licence.standing(today.date()) != Standing.VALID)
                .toList();
        if (fallen.isEmpty()) {
            return;
        }
        Set<UUID> relied = relied(inHand);
        List<LicenceInfo> missing =
                fallen.stream().filter(licence -> relied.contains(licence.id())).toList();
        if (!missing.isEmpty()) {
            throw new Conflict("case.licence-invalid", Set.of(), named(missing));
        }
    }

    private Set<UUID> relied(CaseInHand inHand) {
        Application application = inHand.application();
        return materials.lines(composer.filedMaterials(application, application.cases())).stream()
                .filter(line -> line.items().contains(inHand.approvalCase().item()))
                .map(MaterialLine::licence)
                .filter(Objects::nonNull)
                .map(LicenceSource::id)
                .collect(Collectors.toSet());
    }

    private static String named(List<LicenceInfo> licences) {
        return licences.stream()
                .map(licence -> "《%s》（%s）".formatted(licence.title(), licence.number()))
                .collect(Collectors.joining("、"));
    }
}
