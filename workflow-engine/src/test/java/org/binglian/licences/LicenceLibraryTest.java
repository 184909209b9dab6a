package org.binglian.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.binglian.identity.Conflict;
import org.binglian.identity.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceLibraryTest extends LibraryScenario {

    private static final UUID PROJECT = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @ParameterizedTest
    @CsvSource({
        "2015-02-28, false",
        "2015-03-01, true",
        "2018-02-28, true",
        "2018-03-01, false",
    })
    void isValidFromIssueThroughItsLastDay(LocalDate day, boolean valid) {
        library.issue(licence("浙建资001", LocalDate.of(2018, 2, 28)));

        assertThat(found(HOLDER, day).isPresent()).isEqualTo(valid);
        assertThat(library.verify("business-licence", "浙建资001", HOLDER, PROJECT, day)
                        .isPresent())
                .isEqualTo(valid);
    }

    @Test
    void findsTheOneThatStaysValidLongest() {
        library.issue(licence("A1", LocalDate.of(2017, 1, 1)));
        library.issue(licence("A2", null));
        library.issue(licence("A3", LocalDate.of(2019, 1, 1)));

        assertThat(library.findValid(
                        HOLDER, List.of("business-licence", "land-title"), PROJECT, LocalDate.of(2016, 9, 1)))
                .hasSize(1)
                .hasEntrySatisfying(
                        "business-licence", found -> assertThat(found.number()).isEqualTo("A2"));
        assertThat(found("someone else", LocalDate.of(2016, 9, 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"浙建字〔2016〕1号A", "浙建字〔2016〕１号a", " 浙建字 〔2016〕1号Ａ "})
    void aNumberTypedInAnotherWayIsTheSameNumber(String typed) {
        library.issue(licence("浙建字〔2016〕1号A", null));

        assertThat(library.verify("business-licence", typed, HOLDER, PROJECT, LocalDate.of(2016, 9, 1)))
                .isPresent();
    }

    @Test
    void verifiesOnlyForTheHolderAndTheType() {
        library.issue(licence("A1", null));
        LocalDate day = LocalDate.of(2016, 9, 1);

        assertThat(library.verify("business-licence", "A1", "someone else", PROJECT, day))
                .isEmpty();
        assertThat(library.verify("land-title", "A1", HOLDER, PROJECT, day)).isEmpty();
        assertThat(library.verify("business-licence", "A2", HOLDER, PROJECT, day))
                .isEmpty();
    }

    @Test
    void aNumberBelongsToOneLicenceOfAType() {
        LicenceInfo first = library.issue(licence("A1", null));

        assertThat(library.issue(licence("A1", null))).isEqualTo(first);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> library.issue(licence(" a1", LocalDate.of(2020, 1, 1))))
                .extracting(Conflict::code)
                .isEqualTo("licence.number-taken");
    }

    @Test
    void numbersWhatComesWithoutANumber() {
        LicenceInfo first = library.issue(licence(null, null));
        LicenceInfo second = library.issue(licence(null, null));

        assertThat(List.of(first.number(), second.number()))
                .allMatch(number -> number.matches("JST-2015-\\d{6}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aRevokedLicenceIsValidNoMore() {
        LicenceInfo licence = library.issue(licence("A1", null));

        assertThat(library.revoke(licence.id(), "承诺不实", DECIDER).status()).isEqualTo(LicenceStatus.REVOKED);
        assertThat(found(HOLDER, ISSUED)).isEmpty();
        assertThat(library.verify("business-licence", "A1", HOLDER, PROJECT, ISSUED))
                .isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> library.revoke(UUID.randomUUID(), "承诺不实", DECIDER));
    }

    @Test
    void whatIsForOneProjectCountsForNoOther() {
        library.issue(licence("site-opinion", "S1", null, PROJECT));
        UUID other = UUID.fromString("00000000-0000-7000-8000-000000000002");
        List<String> types = List.of("site-opinion");

        assertThat(library.findValid(HOLDER, types, PROJECT, ISSUED)).containsOnlyKeys("site-opinion");
        assertThat(library.findValid(HOLDER, types, other, ISSUED)).isEmpty();
        assertThat(library.verify("site-opinion", "S1", HOLDER, PROJECT, ISSUED))
                .isPresent();
        assertThat(library.verify("site-opinion", "S1", HOLDER, other, ISSUED)).isEmpty();
    }

    private Optional<LicenceInfo> found(String holder, LocalDate on) {
        return Optional.ofNullable(library.findValid(holder, List.of("business-licence"), PROJECT, on)
                .get("business-licence"));
    }
}
