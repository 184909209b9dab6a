package org.binglian.licences.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import org.binglian.identity.NotFound;
import org.binglian.identity.Unavailable;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.LicenceLibrary;
import org.binglian.licences.NewLicence;
import org.binglian.licences.OutsideLicences;
import org.binglian.licences.Sharing;
import org.binglian.licences.TrustLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What outside libraries bring becomes part of the library, and what they fail to say is not taken for an answer. */
@DataJpaTest(
        showSql = false,
        properties = {
            "binglian.licences.outside.land.departments=ZJ-GTT,ZJ-CHJ",
            "binglian.licences.outside.land.timeout=300ms",
            "binglian.licences.outside.land.tries=1",
            "binglian.licences.outside.land.observed=8",
            "binglian.sharing-down=ZJ-GAT"
        })
@Import(FetchedLicencesTest.Beans.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Timeout(60)
class FetchedLicencesTest {

    private static final FakeLibrary FAKE = new FakeLibrary();
    private static final LocalDate DAY = LocalDate.of(2016, 11, 24);
    private static final Map<String, String> LAND = Map.of("land-title", "ZJ-GTT");

    @Autowired
    OutsideLicences outside;

    @Autowired
    Sharing sharing;

    @Autowired
    LicenceLibrary library;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SetClock clock;

    private final String holder = "H" + UUID.randomUUID();

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry properties) {
        properties.add("binglian.licences.outside.land.url", FAKE::url);
    }

    @BeforeEach
    void wellAgain() {
        FAKE.always(FAKE::well);
        clock.now = clock.now.plus(Duration.ofHours(1)); // whatever rested may be asked again
        outside.refresh("somebody", LAND);
        outside.refresh("another", LAND);
    }

    @AfterEach
    void empty() {
        FAKE.hasNothing();
    }

    private Map<String, Object> title(String number) {
        return new HashMap<>(Map.of(
                "id", number + "-id",
                "type", "land-title",
                "title", "不动产权证书",
                "number", number,
                "holder", holder,
                "issuer", "ZJ-GTT",
                "issuedOn", "2016-03-18"));
    }

    private LicenceInfo found() {
        return library.findValid(holder, List.of("land-title"), UUID.randomUUID(), DAY)
                .get("land-title");
    }

    @Test
    void whatComesIsInTheLibraryAtOnceAndSaysWhereItIsFrom() {
        FAKE.has(title("G1"));
        assertThat(sharing.unavailable(holder, LAND)).containsExactly("land-title"); // nobody has asked yet

        outside.refresh(holder, LAND);

        assertThat(sharing.unavailable(holder, LAND)).isEmpty();
        assertThat(found().number()).isEqualTo("G1");
        assertThat(found().source()).isEqualTo("land");
        assertThat(found().trust()).isEqualTo(TrustLevel.A);
    }

    @Test
    void isNotAskedAgainForMinutesExceptOnPurpose() {
        outside.refresh(holder, LAND);
        int asked = FAKE.requests();

        outside.refresh(holder, LAND);
        assertThat(FAKE.requests()).isEqualTo(asked);

        outside.fetch(holder, LAND);
        assertThat(FAKE.requests()).isEqualTo(asked + 1);

        clock.now = clock.now.plus(Duration.ofMinutes(6));
        outside.refresh(holder, LAND);
        assertThat(FAKE.requests()).isEqualTo(asked + 2);
    }

    @Test
    void whatNobodyAnsweredIsNotTakenForWhatDoesNotExist() {
        FAKE.always(FAKE.silent());
        int asked = FAKE.requests();

        outside.refresh(holder, LAND);
        outside.refresh(holder, LAND);

        assertThat(FAKE.requests()).isEqualTo(asked + 1); // nobody waits for it a second time so soon
        assertThat(sharing.unavailable(holder, LAND)).containsExactly("land-title");
        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> outside.fetch(holder, LAND))
                .satisfies(problem -> assertThat(problem.retryAfter()).isEqualTo(Duration.ofSeconds(30)));
    }

    @Test
    void anAnswerOutlastsAFailureForADay() {
        FAKE.has(title("G2"));
        outside.refresh(holder, LAND);
        FAKE.always(FakeLibrary.status(500));
        clock.now = clock.now.plus(Duration.ofHours(23));

        outside.refresh(holder, LAND);
        assertThat(sharing.unavailable(holder, LAND)).isEmpty();
        assertThat(found().number()).isEqualTo("G2");

        clock.now = clock.now.plus(Duration.ofHours(2));
        outside.refresh(holder, LAND);
        assertThat(sharing.unavailable(holder, LAND)).containsExactly("land-title");
    }

    @Test
    void followsWhatTheLibrarySaysNow() {
        Map<String, Object> licence = title("G3");
        FAKE.has(licence);
        outside.fetch(holder, LAND);
        UUID id = found().id();

        licence.put("validUntil", "2017-01-31");
        outside.fetch(holder, LAND);
        assertThat(found().id()).isEqualTo(id);
        assertThat(found().validUntil()).isEqualTo(LocalDate.of(2017, 1, 31));

        FAKE.hasNothing();
        outside.fetch(holder, LAND);
        assertThat(found()).isNull();
        assertThat(library.find(id).orElseThrow().statusReason()).isNotBlank();

        FAKE.has(licence);
        outside.fetch(holder, LAND);
        assertThat(found().id()).isEqualTo(id);
        assertThat(found().statusReason()).isNull();
    }

    @Test
    void aNumberOfAnotherHolderIsNotBelieved() {
        library.issue(ours("G4", "somebody else"));
        FAKE.has(title("G4"));

        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> outside.fetch(holder, LAND));

        assertThat(found()).isNull();
        assertThat(sharing.unavailable(holder, LAND)).containsExactly("land-title");
    }

    @Test
    void whatThisSystemIssuedStaysAsItIs() {
        UUID id = library.issue(ours("G5", holder)).id();
        Map<String, Object> licence = title("G5");
        licence.put("validUntil", "2016-12-31");
        FAKE.has(licence);

        outside.fetch(holder, LAND);

        assertThat(found().id()).isEqualTo(id);
        assertThat(found().source()).isNull();
        assertThat(found().validUntil()).isNull();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> outside.document(id));
    }

    private static NewLicence ours(String number, String holder) {
        return new NewLicence(
                "land-title",
                "不动产权证书",
                number,
                holder,
                "ZJ-GTT",
                LocalDate.of(2015, 1, 1),
                null,
                null,
                null,
                TrustLevel.A,
                "浙江之江",
                null,
                Map.of(),
                null);
    }

    @Test
    void givesTheDocumentOrSaysWhenToTryAgain() {
        FAKE.has(title("G6"));
        FAKE.hasDocument("%PDF-1.7 G6".getBytes(StandardCharsets.UTF_8));
        outside.fetch(holder, LAND);
        UUID id = found().id();

        assertThat(outside.document(id)).asString(StandardCharsets.UTF_8).isEqualTo("%PDF-1.7 G6");

        FAKE.always(FakeLibrary.status(503));
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> outside.document(id));
    }

    @Test
    void asksNobodyAboutWhatIsSwitchedOffOrKeptHere() {
        int asked = FAKE.requests();

        outside.refresh(holder, Map.of("identity-card", "ZJ-GAT", "business-licence", "ZJ-GSJ"));

        assertThat(FAKE.requests()).isEqualTo(asked);
        assertThat(sharing.unavailable(holder, Map.of("identity-card", "ZJ-GAT", "business-licence", "ZJ-GSJ")))
                .containsExactly("identity-card");
        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> outside.fetch(holder, Map.of("identity-card", "ZJ-GAT")));
    }

    @Test
    void nobodyWaitsForItInsideATransaction() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> outside.refresh(holder, LAND)));
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> outside.fetch(holder, LAND)));
    }

    @Test
    void twoWhoAskAtTheSameMomentEnterItOnce() throws Exception {
        FAKE.has(title("G7"));
        var one = new FutureTask<>(() -> outside.fetch(holder, LAND), true);
        var other = new FutureTask<>(() -> outside.fetch(holder, LAND), true);
        new Thread(one).start();
        new Thread(other).start();

        assertThat(one.get()).isTrue();
        assertThat(other.get()).isTrue();
        assertThat(found().number()).isEqualTo("G7");
        assertThat(sharing.unavailable(holder, LAND)).isEmpty();
    }

    @TestConfiguration
    @ComponentScan({"org.binglian.licences.library", "org.binglian.licences.outside"})
    static class Beans {
        @Bean
        SetClock clock() {
            return new SetClock();
        }
    }

    static final class SetClock extends Clock {
        private Instant now = Instant.parse("2016-11-24T02:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.ofHours(8);
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
