package org.binglian.licences.library;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.binglian.identity.Actor;
import org.binglian.identity.Conflict;
import org.binglian.identity.NotFound;
import org.binglian.licences.LicenceChange;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.LicenceLibrary;
import org.binglian.licences.NewLicence;
import org.binglian.licences.NewLicenceUse;
import org.binglian.licences.Replacement;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredLicenceLibrary implements LicenceLibrary {

    private final Licences licences;
    private final Uses uses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredLicenceLibrary(Licences licences, Uses uses, ApplicationEventPublisher events, Clock clock) {
        this.licences = licences;
        this.uses = uses;
        this.events = events;
        this.clock = clock;
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
        return byNumber(type, number)
                .filter(licence -> licence.heldBy(holder) && licence.countsFor(project) && licence.validOn(on))
                .map(Licence::info);
    }

    private Optional<Licence> byNumber(String type, String number) {
        return licences.findFirstByTypeAndComparableNumberOrderByEditionDesc(type, LicenceNumber.comparable(number));
    }

    @Override
    public Optional<LicenceInfo> find(UUID id) {
        return licences.findById(id).map(Licence::info);
    }

    @Override
    public List<LicenceInfo> findAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : licences.findByIdIn(ids).stream().map(Licence::info).toList();
    }

    @Override
    public Optional<LicenceInfo> findByVerificationCode(String code) {
        return licences.findByVerificationCode(VerificationCode.comparable(code))
                .map(Licence::info);
    }

    @Override
    public List<LicenceInfo> grantedBy(UUID decisionInstrument) {
        return licences.findByInstrumentOrderById(decisionInstrument).stream()
                .map(Licence::info)
                .toList();
    }

    @Override
    @Transactional
    public LicenceInfo issue(NewLicence licence) {
        if (licence.number() == null) {
            return licences.save(new Licence(licence, nextNumber(licence))).info();
        }
        String number = licence.number().strip();
        return byNumber(licence.type(), number)
                .map(known -> same(known, licence, number))
                .orElseGet(() -> licences.save(new Licence(licence, number)))
                .info();
    }

    @Override
    @Transactional
    public LicenceInfo revoke(UUID id, String reason, Actor by) {
        Licence licence = existing(id);
        licence.revoke(reason);
        return tell(LicenceChange.Kind.REVOKED, licence, reason, by);
    }

    @Override
    @Transactional
    public LicenceInfo suspend(UUID id, String reason, Actor by) {
        Licence licence = existing(id);
        licence.suspend(reason);
        return tell(LicenceChange.Kind.SUSPENDED, licence, reason, by);
    }

    @Override
    @Transactional
    public LicenceInfo resume(UUID id, Actor by) {
        Licence licence = existing(id);
        licence.resume();
        return tell(LicenceChange.Kind.RESUMED, licence, null, by);
    }

    @Override
    @Transactional
    public LicenceInfo replace(UUID id, Replacement replacement, Actor by) {
        Licence old = existing(id);
        String number = replacement.number();
        if (number != null) {
            byNumber(old.info().type(), number).filter(known -> known != old).ifPresent(known -> {
                throw new Conflict("licence.number-taken", Set.of(), number);
            });
        }
        Licence next = licences.save(old.replacedWith(replacement, LocalDate.now(clock)));
        tell(LicenceChange.Kind.REPLACED, old, replacement.reason(), by);
        return next.info();
    }

    @Override
    @Transactional
    public void used(List<NewLicenceUse> uses) {
        this.uses.append(uses);
    }

    @Override
    public List<LicenceInfo> usedBy(UUID application, String department, String purpose) {
        return licences.usedBy(application, department, purpose).stream()
                .map(Licence::info)
                .toList();
    }

    @Override
    @Transactional
    public void documentMade(UUID id, String hash, Instant signedAt) {
        licences.keepDocument(id, hash, signedAt);
    }

    @Override
    public List<UUID> withoutDocument(int most) {
        return licences.withoutDocument(Limit.of(most));
    }

    private Licence existing(UUID id) {
        return licences.findById(id).orElseThrow(() -> new NotFound("licence", id.toString()));
    }

    private LicenceInfo tell(LicenceChange.Kind kind, Licence licence, @Nullable String reason, Actor by) {
        LicenceInfo info = licence.info();
        events.publishEvent(new LicenceChange(kind, info, reason, by, clock.instant()));
        return info;
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
