package org.binglian.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.MaterialRequirement;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.licences.LicenceLibrary;
import org.binglian.licences.NewLicenceUse;
import org.binglian.licences.UseKind;
import org.binglian.materials.LicenceSource;
import org.binglian.materials.MaterialLine;
import org.springframework.stereotype.Component;

/** Records for the holder which department uses a licence in which application, for which item and on which ground. */
@Component
@Clause("2.1.1d")
class LicenceUses {

    private final LicenceLibrary library;

    LicenceUses(LicenceLibrary library) {
        this.library = library;
    }

    /**
     * @param items guides of the items for which they are used
     * @param lines of which those count that a licence meets; once for every one of the items that they serve
     */
    void record(Purpose purpose, Collection<ItemGuide> items, Collection<MaterialLine> lines, UseKind kind) {
        List<NewLicenceUse> uses = new ArrayList<>();
        for (MaterialLine line : lines) {
            LicenceSource licence = line.licence();
            if (licence != null) {
                items.stream()
                        .filter(item -> line.items().contains(item.code()))
                        .map(item -> use(licence.id(), purpose, item, line, kind))
                        .forEach(uses::add);
            }
        }
        library.used(uses);
    }

    /** @param by who uses them */
    record Purpose(UUID application, String number, Actor by) {}

    private static NewLicenceUse use(UUID licence, Purpose purpose, ItemGuide item, MaterialLine line, UseKind kind) {
        return new NewLicenceUse(
                licence,
                purpose.application(),
                purpose.number(),
                item.department(),
                kind,
                item.name(),
                ground(item, line),
                purpose.by().username());
    }

    private static String ground(ItemGuide item, MaterialLine line) {
        return item.materials().stream()
                .filter(requirement -> requirement.materialType().equals(line.materialType()))
                .map(MaterialRequirement::basis)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
