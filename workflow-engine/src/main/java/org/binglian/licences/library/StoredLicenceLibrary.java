package org.binglian.licences.library;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.binglian.identity.Conflict;
import org.binglian.identity.NotFound;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.LicenceLibrary;
import org.binglian.licences.NewLicence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredLicenceLibrary implements LicenceLibrary {

    private final Licences licences;

    StoredLicenceLibrary(Licences licences) {
        this.licences = licences;
    }

    @Override
    public Map<String, LicenceInfo> findValid(String holder, Collection<String> types, UUID project, LocalDate on) {
        if (types.isEmpty()) {
            return Map.of();
        }
        return licences.valid(holder, types, project, on).stream()
                .map(Licence::info)
                .collect(Collectors.toMap(LicenceInfo::type, info -> info, (sooner, longest) -> longest));
    }

    @Override
    public Optional<LicenceInfo> verify(String type, String number, String holder, UUID project, LocalDate on) {
        return licences.findByTypeAndComparableNumber(type, LicenceNumber.comparable(number))
                .filter(licence -> licence.heldBy(holder) && licence.countsFor(project) && licence.validOn(on))
                .map(Licence::info);
    }

    @Override
    @Transactional
    public LicenceInfo issue(NewLicence licence) {
        if (licence.number() == null) {
            return licences.save(new Licence(licence, nextNumber(licence))).info();
        }
        String number = licence.number().strip();
        return licences.findByTypeAndComparableNumber(licence.type(), LicenceNumber.comparable(number))
                .map(known -> same(known, licence, number))
                .orElseGet(() -> licences.save(new Licence(licence, number)))
                .info();
    }

    @Override
    @Transactional
    public LicenceInfo revoke(UUID id) {
        Licence licence = licences.findById(id).orElseThrow(() -> new NotFound("licence", id.toString()));
        licence.revoke();
        return licence.info();
    }

    private static Licence same(Licence known, NewLicence licence, String number) {
        if (!known.says(licence)) {
            throw new Conflict("licence.number-taken", Set.of(), number);
        }
        return known;
    }

    /** Such as {@code FGW-2016-000017}: the issuer, the year, and a number that never comes twice. */
    private String nextNumber(NewLicence licence) {
        String issuer = licence.issuer().substring(licence.issuer().indexOf('-') + 1);
        return "%s-%d-%06d".formatted(issuer, licence.issuedOn().getYear(), licences.nextNumber());
    }
}
