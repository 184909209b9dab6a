package org.binglian.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.MaterialRequirement;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.Conflict;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.LicenceLibrary;
import org.binglian.licences.NewLicenceUse;
import org.binglian.licences.Standing;
import org.binglian.licences.UseKind;
import org.binglian.materials.LicenceSource;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.MaterialResult;
import org.binglian.materials.Materials;
import org.springframework.stereotype.Component;

/** The licences that an application rests on in place of materials: who uses them what for, and whether they still stand. */
@Component
class LicencesRelied {

    private final Materials materials;
    private final Composer composer;
    private final LicenceLibrary library;
    private final Today today;

    LicencesRelied(Materials materials, Composer composer, LicenceLibrary library, Today today) {
        this.materials = materials;
        this.composer = composer;
        this.library = library;
        this.today = today;
    }

    /** When it is handed in: the holder can see from then on which departments use which licence. */
    @Clause("2.1.1d")
    void recordUses(Application application, MaterialContext context, Actor by) {
        library.used(materials.lines(context).stream()
                .flatMap(line -> uses(line, application, context.items(), by))
                .toList());
    }

    /**
     * Before an approval: it may not rest on what was taken back or has expired since. What the application itself has brought forth by now
     * is recorded as used here.
     */
    @Clause("2.3.2f")
    void requireStanding(CaseInHand inHand, Actor by) {
        Application application = inHand.application();
        String item = inHand.approvalCase().item();
        MaterialContext context = composer.filedMaterials(application, application.cases());
        List<MaterialLine> lines = materials.lines(context).stream()
                .filter(line -> line.items().contains(item))
                .toList();
        requireStanding(lines);
        List<ItemGuide> own = context.items().stream()
                .filter(guide -> guide.code().equals(item))
                .toList();
        library.used(
                lines.stream().flatMap(line -> uses(line, application, own, by)).toList());
    }

    private void requireStanding(List<MaterialLine> lines) {
        LocalDate day = today.date();
        List<UUID> ids = lines.stream()
                .map(MaterialLine::licence)
                .filter(Objects::nonNull)
                .map(LicenceSource::id)
                .toList();
        List<LicenceInfo> fallen = library.findAll(ids).stream()
                .filter(licence -> licence.standing(day) != Standing.VALID)
                .toList();
        if (!fallen.isEmpty()) {
            throw new Conflict("case.licence-invalid", Set.of(), named(fallen));
        }
    }

    private static String named(List<LicenceInfo> licences) {
        return licences.stream()
                .map(licence -> "《%s》（%s）".formatted(licence.title(), licence.number()))
                .collect(Collectors.joining("、"));
    }

    private static Stream<NewLicenceUse> uses(
            MaterialLine line, Application application, List<ItemGuide> users, Actor by) {
        LicenceSource licence = line.licence();
        if (licence == null) {
            return Stream.empty();
        }
        UseKind kind = line.result() == MaterialResult.NUMBER_VERIFIED ? UseKind.VERIFIED : UseKind.FETCHED;
        return users.stream()
                .filter(guide -> line.items().contains(guide.code()))
                .map(guide -> new NewLicenceUse(
                        licence.id(),
                        application.id(),
                        application.number(),
                        guide.department(),
                        kind,
                        guide.name(),
                        ground(guide, line),
                        by.username()));
    }

    private static String ground(ItemGuide guide, MaterialLine line) {
        return guide.materials().stream()
                .filter(requirement -> requirement.materialType().equals(line.materialType()))
                .map(MaterialRequirement::basis)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
