package org.binglian.licences.outside;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.NewLicence;
import org.binglian.licences.TrustLevel;
import org.binglian.licences.library.ToldLicences;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what an outside library said about a holder: all of it in one transaction, or nothing. */
@Component
class Intake {

    private final ToldLicences library;
    private final OutsideAnswers answers;
    private final OutsideReferences references;
    private final Clock clock;

    Intake(ToldLicences library, OutsideAnswers answers, OutsideReferences references, Clock clock) {
        this.library = library;
        this.answers = answers;
        this.references = references;
        this.clock = clock;
    }

    /** Of these kinds what is not known from the last minutes; those that just failed are not tried again yet. */
    @Transactional(readOnly = true)
    public Set<String> due(GuardedLibrary from, String holder, Set<String> types) {
        Instant now = clock.instant();
        Set<String> due = new HashSet<>(types);
        answers.findByHolderAndTypeIn(holder, types).stream()
                .filter(answer -> answer.from(from.code()))
                .filter(answer -> answer.answeredWithin(from.settings().fresh(), now)
                        || answer.failedWithin(from.settings().rest(), now))
                .map(OutsideAnswer::type)
                .forEach(due::remove);
        return due;
    }

    /** @throws org.binglian.identity.Conflict when it gives a number that belongs to another licence */
    @Transactional
    public void answered(GuardedLibrary from, String holder, Set<String> types, List<OutsideEntry> entries) {
        List<NewLicence> told = entries.stream().map(entry -> told(entry, from)).toList();
        List<LicenceInfo> entered = library.takeOver(from.code(), holder, types, told);
        for (int i = 0; i < entries.size(); i++) {
            LicenceInfo licence = entered.get(i);
            if (from.code().equals(licence.source())) {
                references.save(new OutsideLicence(
                        licence.id(), from.code(), entries.get(i).id()));
            }
        }
        of(from, holder, types).forEach(answer -> answer.answered(clock.instant()));
    }

    @Transactional
    public void failed(GuardedLibrary from, String holder, Set<String> types) {
        of(from, holder, types).forEach(answer -> answer.failed(clock.instant()));
    }

    private List<OutsideAnswer> of(GuardedLibrary from, String holder, Set<String> types) {
        Map<String, OutsideAnswer> known = answers.findByHolderAndTypeIn(holder, types).stream()
                .filter(answer -> answer.from(from.code()))
                .collect(Collectors.toMap(OutsideAnswer::type, Function.identity()));
        return types.stream()
                .map(type -> known.containsKey(type)
                        ? known.get(type)
                        : answers.save(new OutsideAnswer(from.code(), holder, type)))
                .toList();
    }

    private static NewLicence told(OutsideEntry entry, GuardedLibrary from) {
        return new NewLicence(
                entry.type(),
                entry.title(),
                entry.number(),
                entry.holder(),
                entry.issuer(),
                entry.issuedOn(),
                entry.validUntil(),
                null,
                null,
                Objects.requireNonNullElse(entry.trust(), TrustLevel.A),
                Objects.requireNonNullElse(entry.holderName(), ""),
                null,
                Map.of(),
                from.code());
    }
}
