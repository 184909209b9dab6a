package org.binglian.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.binglian.identity.Actor;
import org.binglian.identity.Forbidden;
import org.binglian.identity.NotFound;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.binglian.identity.Rejected;
import org.binglian.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads and changes which licences, and what each list shows. */
class LicenceListsTest extends LibraryScenario {

    private static final Actor HOLDING =
            new Actor("applicant2", "浙江之江公司", Set.of(Role.APPLICANT), null, null, Set.of());
    private static final Actor STRANGER = new Actor("applicant1", "沈立明", Set.of(Role.APPLICANT), null, null, Set.of());
    private static final Actor REVIEWER = officer("ZJ-JST", Role.REVIEWER);
    private static final Actor ELSEWHERE = officer("ZJ-FGW", Role.DECISION_MAKER);

    @Autowired
    LicenceDesk desk;

    private LicenceInfo endless;

    @BeforeEach
    void issueOneOfEachStanding() {
        endless = library.issue(licence("N-1_A", null));
        library.issue(licence("SOON", TODAY.plusDays(30)));
        library.issue(licence("LATER", TODAY.plusDays(91)));
        library.issue(licence("GONE", TODAY.minusDays(1)));
        library.suspend(library.issue(licence("HELD", null)).id(), "核查中", DECIDER);
        library.revoke(library.issue(licence("BACK", null)).id(), "承诺不实", DECIDER);
        library.replace(
                library.issue(licence("LOST", null)).id(),
                new Replacement(ReplacementKind.LOST, "遗失", null, null, null),
                DECIDER);
    }

    private static Actor officer(String department, Role role) {
        return new Actor("officer-" + department, "经办人", Set.of(role), department, "330000", Set.of());
    }

    @ParameterizedTest
    @CsvSource({
        "VALID, LOST LATER SOON N-1_A",
        "EXPIRED, GONE",
        "SUSPENDED, HELD",
        "REVOKED, BACK",
        "REPLACED, LOST",
        "NOT_YET, ''",
    })
    void listsByStanding(Standing standing, String numbers) {
        List<String> listed = numbers(desk.list(standing, null, HOLDING, null, 20));

        assertThat(String.join(" ", listed)).isEqualTo(numbers);
        assertThat(desk.list(standing, null, REVIEWER, null, 20).items())
                .extracting(LicenceInfo::number)
                .isEqualTo(listed);
    }

    @Test
    void listsThoseThatExpireSoonWithTheDaysThatAreLeft() {
        List<LicenceInfo> soon = desk.expiring(null, HOLDING, null, 20).items();

        assertThat(soon).extracting(LicenceInfo::number).containsExactly("SOON");
        assertThat(desk.endsInDays(soon.get(0))).isEqualTo(30);
        assertThat(desk.endsInDays(endless)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"n-1_, N-1_A", "'N-1%', ''", "'ＳＯＯＮ', SOON", "之江, 8", "没有, ''"})
    void findsByWordsTakenLiterally(String words, String found) {
        List<String> numbers = numbers(desk.list(null, words, HOLDING, null, 20));

        assertThat(found.matches("\\d") ? String.valueOf(numbers.size()) : String.join(" ", numbers))
                .isEqualTo(found);
    }

    @Test
    void pagesWithoutLosingOrRepeatingOne() {
        List<String> all = new ArrayList<>();
        Position after = null;
        do {
            Page<LicenceInfo> page = desk.list(null, null, HOLDING, after, 3);
            all.addAll(numbers(page));
            after = page.next();
        } while (after != null);

        assertThat(all)
                .isEqualTo(numbers(desk.list(null, null, HOLDING, null, 100)))
                .hasSize(8);
    }

    @Test
    void nobodyElseLearnsThatItExists() {
        for (Actor other : List.of(STRANGER, ELSEWHERE, officer("ZJ-JST", Role.WINDOW_OFFICER), Actor.ANYBODY)) {
            assertThat(desk.list(null, null, other, null, 20).items()).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.read(endless.id(), other));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> desk.revoke(endless.id(), "承诺不实", version -> {}, other));
        }
        assertThat(desk.read(endless.id(), HOLDING)).isEqualTo(desk.read(endless.id(), REVIEWER));
    }

    @Test
    void onlyDecidersOfTheIssuerDecide() {
        assertThat(desk.decides(endless, DECIDER)).isTrue();
        for (Actor other : List.of(REVIEWER, HOLDING)) {
            assertThat(desk.decides(endless, other)).isFalse();
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> desk.suspend(endless.id(), "核查中", version -> {}, other));
        }
    }

    @Test
    void aNewEditionDoesNotEndInThePast() {
        Replacement ended = new Replacement(ReplacementKind.CHANGED, "延续", null, LocalDate.of(2016, 8, 31), null);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> desk.replace(endless.id(), ended, version -> {}, DECIDER));
    }

    private static List<String> numbers(Page<LicenceInfo> page) {
        return page.items().stream().map(LicenceInfo::number).toList();
    }
}
