package org.binglian.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.MaterialRequirement;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.LicenceLibrary;
import org.binglian.licences.NewLicenceUse;
import org.binglian.licences.UseKind;
import org.binglian.materials.LicenceSource;
import org.binglian.materials.MaterialLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records for the holder which department uses a licence in which application, for which item and on which ground. */
@Component
@Clause("2.1.1d")
class LicenceUses {

    private final LicenceLibrary library;

    LicenceUses(LicenceLibrary library) {
        this.library = library;
    }

    /** @param by who uses them */
    record Purpose(UUID application, String number, Actor by) {}

    /**
     * What a licence meets, by its number or fetched; other lines do not count.
     *
     * @param items guides of the items for which they are used
     * @param lines once for every one of the items that they serve
     */
    void record(Purpose purpose, Collection<ItemGuide> items, Collection<MaterialLine> lines) {
        record(purpose, items, lines, line -> switch (line.result()) {
            case NUMBER_VERIFIED -> UseKind.VERIFIED;
            case OBTAINED -> UseKind.FETCHED;
            default -> null;
        });
    }

    /** Of the licences that meet these lines copies were read. */
    void recordCopies(Purpose purpose, Collection<ItemGuide> items, Collection<MaterialLine> lines) {
        record(purpose, items, lines, line -> UseKind.COPIED);
    }

    private void record(
            Purpose purpose,
            Collection<ItemGuide> items,
            Collection<MaterialLine> lines,
            Function<MaterialLine, @Nullable UseKind> kind) {
        List<NewLicenceUse> uses = new ArrayList<>();
        for (MaterialLine line : lines) {
            LicenceSource licence = line.licence();
            UseKind how = kind.apply(line);
            if (licence != null && how != null) {
                items.stream()
                        .filter(item -> line.items().contains(item.code()))
                        .map(item -> use(licence.id(), line.materialType(), purpose, item, how))
                        .forEach(uses::add);
            }
        }
        library.used(uses);
    }

    /** A licence that was granted on the way and that these items ask for. */
    void record(Purpose purpose, Collection<ItemGuide> items, LicenceInfo granted) {
        library.used(items.stream()
                .filter(item -> item.materials().stream()
                        .anyMatch(asked -> asked.materialType().equals(granted.type())))
                .map(item -> use(
                        granted.id(),
                        granted.type(),
                        purpose,
                        item,
                        item.department().equals(granted.issuer()) ? UseKind.VERIFIED : UseKind.FETCHED))
                .toList());
    }

    private static NewLicenceUse use(UUID licence, String materialType, Purpose purpose, ItemGuide item, UseKind kind) {
        return new NewLicenceUse(
                licence,
                purpose.application(),
                purpose.number(),
                item.department(),
                kind,
                item.name(),
                ground(item, materialType),
                purpose.by().username());
    }

    private static String ground(ItemGuide item, String materialType) {
        return item.materials().stream()
                .filter(requirement -> requirement.materialType().equals(materialType))
                .map(MaterialRequirement::basis)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
