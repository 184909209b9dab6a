package org.binglian.materials.decided;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.LicenceLibrary;
import org.binglian.licences.Standing;
import org.binglian.materials.LicenceSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the licences that lines were decided by still stand: what was decided stays, but officers must see this. */
@Component
class Standings {

    private final LicenceLibrary library;

    Standings(LicenceLibrary library) {
        this.library = library;
    }

    List<DecidedLine> on(LocalDate day, List<DecidedLine> decided) {
        List<UUID> ids = decided.stream()
                .map(DecidedLine::licence)
                .filter(Objects::nonNull)
                .map(LicenceSource::id)
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return decided;
        }
        Map<UUID, LicenceInfo> known =
                library.findAll(ids).stream().collect(Collectors.toMap(LicenceInfo::id, Function.identity()));
        return decided.stream().map(line -> checked(line, known, day)).toList();
    }

    private static DecidedLine checked(DecidedLine line, Map<UUID, LicenceInfo> known, LocalDate day) {
        LicenceSource source = line.licence();
        LicenceInfo licence = source == null ? null : known.get(source.id());
        String whyNot = licence == null ? null : whyNot(licence, day);
        return source == null || whyNot == null
                ? line
                : line.with(new LicenceSource(
                        source.id(),
                        source.title(),
                        source.number(),
                        source.issuer(),
                        source.issuerName(),
                        source.issuedOn(),
                        source.validUntil(),
                        false,
                        whyNot));
    }

    private static @Nullable String whyNot(LicenceInfo licence, LocalDate day) {
        Standing standing = licence.standing(day);
        return standing == Standing.VALID ? null : Language.ofReader().standing(standing);
    }
}
