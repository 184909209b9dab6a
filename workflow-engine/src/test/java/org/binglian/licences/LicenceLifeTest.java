package org.binglian.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.binglian.identity.Conflict;
import org.binglian.licences.LicenceChange.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

/** Suspension, revocation, replacement, and the code by which anybody checks a licence. */
class LicenceLifeTest extends LibraryScenario {

    private static final UUID ANY_PROJECT = UUID.randomUUID();

    @Autowired
    ApplicationEvents events;

    @Autowired
    EntityManager entities;

    @Autowired
    LicenceRegister register;

    @ParameterizedTest
    @CsvSource({
        "VALID, 2015-02-28, NOT_YET",
        "VALID, 2015-03-01, VALID",
        "VALID, 2016-12-31, VALID",
        "VALID, 2017-01-01, EXPIRED",
        "SUSPENDED, 2016-09-01, SUSPENDED",
        "REVOKED, 2017-01-01, REVOKED",
        "REPLACED, 2016-09-01, REPLACED",
    })
    void whatItsIssuerDecidedGoesBeforeItsDates(LicenceStatus status, LocalDate day, Standing standing) {
        LicenceInfo licence = inStatus(library.issue(licence("A1", LocalDate.of(2016, 12, 31))), status);

        assertThat(licence.standing(day)).isEqualTo(standing);
    }

    private LicenceInfo inStatus(LicenceInfo licence, LicenceStatus status) {
        switch (status) {
            case SUSPENDED -> library.suspend(licence.id(), "核查中", DECIDER);
            case REVOKED -> library.revoke(licence.id(), "承诺不实", DECIDER);
            case REPLACED -> library.replace(licence.id(), lost(), DECIDER);
            case VALID -> {}
        }
        return library.find(licence.id()).orElseThrow();
    }

    @Test
    void aSuspendedLicenceCountsAgainOnceItIsResumed() {
        LicenceInfo licence = library.issue(licence("A1", null));

        library.suspend(licence.id(), "核查中", DECIDER);
        assertThat(verified("A1")).isFalse();
        assertThat(library.find(licence.id()).orElseThrow().statusReason()).isEqualTo("核查中");

        library.resume(licence.id(), DECIDER);
        assertThat(verified("A1")).isTrue();
        assertThat(library.find(licence.id()).orElseThrow().statusReason()).isNull();
        assertThat(events.stream(LicenceChange.class).map(LicenceChange::kind))
                .containsExactly(Kind.SUSPENDED, Kind.RESUMED);
    }

    @ParameterizedTest
    @CsvSource({
        "SUSPENDED, suspend",
        "SUSPENDED, replace",
        "REVOKED, suspend",
        "REVOKED, resume",
        "REVOKED, revoke",
        "REVOKED, replace",
        "REPLACED, revoke",
        "REPLACED, suspend",
        "REPLACED, replace",
        "VALID, resume"
    })
    void refusesWhatItsStatusDoesNotAllow(LicenceStatus status, String change) {
        UUID id = inStatus(library.issue(licence("A1", null)), status).id();

        Conflict refused = catchThrowableOfType(Conflict.class, () -> {
            switch (change) {
                case "suspend" -> library.suspend(id, "核查中", DECIDER);
                case "resume" -> library.resume(id, DECIDER);
                case "revoke" -> library.revoke(id, "承诺不实", DECIDER);
                default -> library.replace(id, lost(), DECIDER);
            }
        });
        assertThat(refused.code()).isEqualTo("licence.status");
        assertThat(refused.allowedStates()).isNotEmpty().doesNotContain(status.name());
    }

    @Test
    void aNewEditionTakesThePlaceOfTheOldOne() {
        LicenceInfo old = library.issue(licence("A1", LocalDate.of(2017, 1, 1)));

        LicenceInfo next = library.replace(
                old.id(),
                new Replacement(ReplacementKind.CHANGED, "名称变更", null, LocalDate.of(2020, 1, 1), "新名公司"),
                DECIDER);

        assertThat(next.edition()).isEqualTo(2);
        assertThat(next.number()).isEqualTo("A1");
        assertThat(next.issuedOn()).isEqualTo(TODAY);
        assertThat(next.holderName()).isEqualTo("新名公司");
        assertThat(next.facts()).isEqualTo(old.facts());
        assertThat(next.verificationCode()).isNotEqualTo(old.verificationCode());
        LicenceInfo before = library.find(old.id()).orElseThrow();
        assertThat(before.status()).isEqualTo(LicenceStatus.REPLACED);
        assertThat(before.replacedBy()).isEqualTo(next.id());
        assertThat(verified("A1")).isTrue();
        assertThat(register.editions(before)).extracting(LicenceInfo::id).containsExactly(old.id(), next.id());
        assertThat(register.editions(next)).extracting(LicenceInfo::edition).containsExactly(1, 2);
    }

    @Test
    void aNewEditionMayHaveANumberOfItsOwnButNotAnothersOne() {
        LicenceInfo old = library.issue(licence("A1", null));
        library.issue(licence("B1", null));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> library.replace(
                        old.id(), new Replacement(ReplacementKind.LOST, "遗失", "b1", null, null), DECIDER))
                .extracting(Conflict::code)
                .isEqualTo("licence.number-taken");

        library.replace(old.id(), new Replacement(ReplacementKind.LOST, "遗失", "C1", null, null), DECIDER);
        assertThat(verified("A1")).isFalse();
        assertThat(verified("C1")).isTrue();
    }

    @Test
    void whatAnotherLibraryKeepsIsNotChangedHere() {
        NewLicence here = licence("A1", null);
        LicenceInfo fetched = library.issue(new NewLicence(
                here.type(),
                here.title(),
                "F1",
                HOLDER,
                here.issuer(),
                ISSUED,
                null,
                null,
                null,
                TrustLevel.B,
                here.holderName(),
                null,
                here.facts(),
                "outside"));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> library.revoke(fetched.id(), "承诺不实", DECIDER))
                .extracting(Conflict::code)
                .isEqualTo("licence.kept-elsewhere");
    }

    @Test
    void whatADecisionGrantedIsFoundByIt() {
        UUID decision = UUID.randomUUID();
        NewLicence any = licence(null, null);
        LicenceInfo granted = library.issue(new NewLicence(
                any.type(),
                any.title(),
                null,
                HOLDER,
                any.issuer(),
                ISSUED,
                null,
                null,
                decision,
                TrustLevel.A,
                any.holderName(),
                null,
                any.facts(),
                null));
        library.issue(any);

        assertThat(library.grantedBy(decision)).containsExactly(granted);
        assertThat(library.grantedBy(UUID.randomUUID())).isEmpty();
    }

    @Test
    void nobodyGuessesAVerificationCodeAndNobodyMistypesOne() {
        List<String> codes = IntStream.range(0, 50)
                .mapToObj(i -> library.issue(licence(null, null)).verificationCode())
                .toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{24}"));

        String code = codes.get(0);
        String grouped = code.replaceAll("(.{4})", "$1-").toLowerCase(Locale.ROOT);
        String mistaken = code.replace('0', 'O').replace('1', 'l');
        for (String typed : List.of(code, grouped, " " + code + " ", mistaken)) {
            assertThat(library.findByVerificationCode(typed))
                    .as(typed)
                    .get()
                    .extracting(LicenceInfo::verificationCode)
                    .isEqualTo(code);
        }
        assertThat(Stream.of("", code.substring(1), code + "0").map(library::findByVerificationCode))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void theFirstSignedDocumentStaysAndIsNoNewVersion() {
        LicenceInfo licence = library.issue(licence("A1", null));
        library.documentMade(licence.id(), "a".repeat(64), Instant.EPOCH);
        library.documentMade(licence.id(), "b".repeat(64), Instant.EPOCH);

        LicenceInfo read = library.find(licence.id()).orElseThrow();
        assertThat(read.documentHash()).isEqualTo("a".repeat(64));
        assertThat(read.version()).isEqualTo(licence.version());
    }

    @Test
    void whereItWasUsedIsListedTheNewestFirstAndInParts() {
        LicenceInfo licence = library.issue(licence("A1", null));
        entities.flush();
        UUID application = UUID.randomUUID();
        library.used(Stream.of("ZJ-FGW", "ZJ-GTT", "ZJ-JST")
                .map(department -> new NewLicenceUse(
                        licence.id(),
                        application,
                        "2016-000001",
                        department,
                        UseKind.FETCHED,
                        "项目核准",
                        "办法第三条",
                        "applicant2"))
                .toList());

        var first = register.uses(licence.id(), null, 2);
        assertThat(first.items()).extracting(use -> use.use().department()).containsExactly("ZJ-JST", "ZJ-GTT");
        var second = register.uses(licence.id(), first.next(), 2);
        assertThat(second.items()).extracting(use -> use.use().department()).containsExactly("ZJ-FGW");
        assertThat(second.next()).isNull();
        assertThat(first.items().get(0).use().legalGround()).isEqualTo("办法第三条");
    }

    private boolean verified(String number) {
        return library.verify("business-licence", number, HOLDER, ANY_PROJECT, TODAY)
                .isPresent();
    }

    private static Replacement lost() {
        return new Replacement(ReplacementKind.LOST, "遗失", null, null, null);
    }
}
