package org.binglian.licences.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.binglian.licences.TrustLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An outside library that is well, slow, wrong, down and flapping, over real HTTP. */
@Timeout(20)
class GuardedLibraryTest {

    private static final String HOLDER = "91330106MA27XK3HXP";
    private static final Set<String> TYPES = Set.of("land-title", "business-licence");
    private static final Duration REST = Duration.ofSeconds(30);

    private final FakeLibrary fake = new FakeLibrary();
    private final SetClock clock = new SetClock();
    private final GuardedLibrary library = library(1);

    private GuardedLibrary library(int tries) {
        OutsideSettings.Library settings = new OutsideSettings.Library(
                fake.url(),
                "secret",
                Set.of("ZJ-GTT"),
                Duration.ofSeconds(1),
                Duration.ofMillis(300),
                tries,
                Duration.ofMillis(1),
                Duration.ofMinutes(5),
                Duration.ofDays(1),
                4,
                REST);
        return new GuardedLibrary("land", new HttpLibrary(settings), settings, clock);
    }

    @AfterEach
    void close() {
        fake.close();
    }

    private static Map<String, Object> title() {
        return new HashMap<>(Map.of(
                "id", "land/17 号",
                "type", "land-title",
                "title", "不动产权证书",
                "number", "浙（2016）杭州市不动产权第0012345号",
                "holder", HOLDER,
                "issuer", "ZJ-GTT",
                "issuedOn", "2016-03-18",
                "unknown", "is left aside"));
    }

    @Test
    void tellsWhatTheLibraryHas() {
        fake.has(title());
        Map<String, Object> other = title();
        other.put("holder", "330106198803122412");
        fake.has(other);

        assertThat(library.find(HOLDER, TYPES)).singleElement().satisfies(entry -> {
            assertThat(entry.number()).isEqualTo("浙（2016）杭州市不动产权第0012345号");
            assertThat(entry.issuedOn()).isEqualTo(LocalDate.of(2016, 3, 18));
            assertThat(entry.validUntil()).isNull();
            assertThat(entry.trust()).isNull();
        });
        assertThat(fake.lastAuthorization()).isEqualTo("Bearer secret");
        assertThat(library.find("nobody", TYPES)).isEmpty();
        assertThat(library.state().answered()).isEqualTo(2);
    }

    @Test
    void tellsTheTrustThatTheLibraryTells() {
        Map<String, Object> checked = title();
        checked.put("trust", "B");
        fake.has(checked);

        assertThat(library.find(HOLDER, TYPES)).extracting(OutsideEntry::trust).containsExactly(TrustLevel.B);
    }

    @Test
    void readsADocumentByTheNameThatTheLibraryGaveIt() {
        fake.hasDocument("%PDF-1.7 土地".getBytes(StandardCharsets.UTF_8));

        assertThat(library.document("land/17 号"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("%PDF-1.7 土地");

        fake.hasDocument("<html>login</html>".getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(OutsideFault.class)
                .isThrownBy(() -> library.document("land/17 号"))
                .withMessage("document that is no PDF");
    }

    @Test
    void waitsNoLongerThanIsSetForAnAnswer() {
        fake.always(fake.silent());
        assertFails(true);
        fake.always(fake.halting());
        assertFails(true);
    }

    @Test
    void aConnectionThatBreaksOrIsRefusedIsNoAnswer() {
        fake.always(FakeLibrary.breaking());
        assertFails(true);
        fake.close();
        assertFails(true);
    }

    @ParameterizedTest
    @CsvSource({"500, true", "503, true", "429, true", "400, false", "401, false", "404, false", "302, false"})
    void aRefusalIsNoAnswer(int status, boolean passing) {
        fake.always(FakeLibrary.status(status));
        assertFails(passing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "[]",
                "{}",
                "{\"licences\":null}",
                "{\"licences\":[null]}",
                "{\"licences\":[{}]}",
                "{\"licences\":[{\"issuedOn\":\"yesterday\"}]}"
            })
    void whatCannotBeReadIsNoAnswer(String body) {
        fake.always(FakeLibrary.text(body));
        assertFails(false);
    }

    static Stream<Map.Entry<String, Object>> wrong() {
        return Stream.of(
                Map.entry("holder", "330106198803122412"),
                Map.entry("type", "tax-certificate"),
                Map.entry("issuer", "ZJ-GAT"),
                Map.entry("number", " "),
                Map.entry("number", "9".repeat(101)),
                Map.entry("title", "长".repeat(201)),
                Map.entry("id", ""),
                Map.entry("validUntil", "2016-03-17"),
                Map.entry("holderName", " "),
                Map.entry("trust", "Z"));
    }

    @ParameterizedTest
    @MethodSource
    void wrong(Map.Entry<String, Object> field) {
        Map<String, Object> licence = title();
        licence.put(field.getKey(), field.getValue());
        fake.always(FakeLibrary.insisting(licence));

        assertFails(false);
        assertThat(library.state().failed()).isEqualTo(1);
    }

    @Test
    void anEndlessAnswerIsNotReadToItsEnd() {
        fake.always(FakeLibrary.text("[" + " ".repeat(2 << 20) + "]"));
        assertFails(false);
    }

    @Test
    void asksAgainWhatMayHaveFailedByChanceAndNothingElse() {
        fake.has(title());
        fake.first(FakeLibrary.status(503), FakeLibrary.breaking());
        assertThat(library(3).find(HOLDER, TYPES)).hasSize(1);
        assertThat(fake.requests()).isEqualTo(3);

        fake.first(FakeLibrary.text("nonsense"));
        assertThatExceptionOfType(OutsideFault.class)
                .isThrownBy(() -> library(3).find(HOLDER, TYPES));
        assertThat(fake.requests()).isEqualTo(4);

        fake.always(FakeLibrary.status(503));
        assertThatExceptionOfType(OutsideFault.class)
                .isThrownBy(() -> library(3).find(HOLDER, TYPES));
        assertThat(fake.requests()).isEqualTo(7);
    }

    @Test
    void leavesALibraryAloneThatFailsAgainAndAgainAndComesBackToIt() {
        fake.always(FakeLibrary.status(500));
        for (int i = 0; i < 4; i++) {
            assertFails(true);
        }
        assertThat(library.state().failing()).isTrue();

        assertFails(true);
        assertThat(fake.requests()).isEqualTo(4);
        assertThat(library.state().spared()).isEqualTo(1);

        fake.always(fake::well);
        clock.now = clock.now.plus(REST).plusSeconds(1);
        assertThat(library.find(HOLDER, TYPES)).isEmpty();
        assertThat(library.state().failing()).isTrue(); // one good answer may be chance
        assertThat(library.find(HOLDER, TYPES)).isEmpty();
        assertThat(library.state().failing()).isFalse();
    }

    @Test
    void isLeftAloneAgainWhenItFlaps() {
        fake.always(FakeLibrary.status(500));
        fake.first(fake::well, FakeLibrary.status(500), fake::well, FakeLibrary.status(500));
        for (int i = 0; i < 4; i++) {
            ask();
        }
        assertThat(library.state().failing()).isTrue();

        clock.now = clock.now.plus(REST).plusSeconds(1);
        fake.first(fake::well);
        ask();
        ask();
        ask();
        assertThat(library.state().spared()).isEqualTo(1);
        assertThat(fake.requests()).isEqualTo(6);
    }

    private void ask() {
        try {
            library.find(HOLDER, TYPES);
        } catch (OutsideFault expected) {
            assertThat(expected.passing()).isTrue();
        }
    }

    private void assertFails(boolean passing) {
        assertThatExceptionOfType(OutsideFault.class)
                .isThrownBy(() -> library.find(HOLDER, TYPES))
                .satisfies(fault -> assertThat(fault.passing()).isEqualTo(passing))
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain(HOLDER));
    }

    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2016-11-24T02:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
