package org.binglian.licences.document;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.binglian.documents.SealCheck;
import org.binglian.documents.Seals;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.LicenceLibrary;
import org.binglian.licences.LicenceVerification;
import org.binglian.licences.Verdict;
import org.binglian.licences.Verdict.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RecordedVerification implements LicenceVerification {

    private final LicenceLibrary library;
    private final Seals seals;
    private final EntityManager entities;
    private final Clock clock;

    RecordedVerification(LicenceLibrary library, Seals seals, EntityManager entities, Clock clock) {
        this.library = library;
        this.seals = seals;
        this.entities = entities;
        this.clock = clock;
    }

    /** Of what an outside library keeps only that library can say whether it is genuine. */
    @Override
    public Verdict byCode(String code) {
        return recorded(
                LicenceCheck.Kind.CODE,
                library.findByVerificationCode(code)
                        .filter(licence -> licence.source() == null)
                        .map(licence -> new Verdict(
                                Result.GENUINE, licence, licence.standing(LocalDate.now(clock)), null, licence.title()))
                        .orElseGet(() -> new Verdict(Result.UNKNOWN, null, null, null, null)));
    }

    @Override
    public Verdict byDocument(byte[] pdf) {
        return recorded(LicenceCheck.Kind.FILE, verdict(seals.check(pdf), pdf));
    }

    private Verdict verdict(SealCheck seal, byte[] pdf) {
        return switch (seal.state()) {
            case NOT_SIGNED -> new Verdict(Result.NOT_SIGNED, null, null, seal, null);
            case ALTERED -> new Verdict(Result.ALTERED, null, null, seal, null);
            case FOREIGN -> new Verdict(Result.FOREIGN, null, null, seal, null);
            case INTACT -> genuine(seal, SealedContent.of(pdf));
        };
    }

    /** A sealed document without a licence in it is an instrument. */
    private Verdict genuine(SealCheck seal, SealedContent content) {
        Optional<LicenceInfo> licence = content.verificationCode().flatMap(library::findByVerificationCode);
        return new Verdict(
                Result.GENUINE,
                licence.orElse(null),
                licence.map(found -> found.standing(LocalDate.now(clock))).orElse(null),
                seal,
                content.title());
    }

    private Verdict recorded(LicenceCheck.Kind kind, Verdict verdict) {
        entities.persist(new LicenceCheck(kind, verdict, clock.instant()));
        return verdict;
    }
}
