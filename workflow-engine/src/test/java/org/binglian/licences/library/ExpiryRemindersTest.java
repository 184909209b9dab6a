package org.binglian.licences.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.licences.LicenceChange;
import org.binglian.licences.LicenceLibrary;
import org.binglian.licences.NewLicence;
import org.binglian.licences.TrustLevel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DataJpaTest(showSql = false)
@Import({StoredLicenceLibrary.class, Uses.class, ExpiryRemindersTest.Fixed.class})
@RecordApplicationEvents
class ExpiryRemindersTest {

    private static final LocalDate END = LocalDate.of(2016, 12, 1);

    /** The library needs some clock. */
    static class Fixed {
        @Bean
        Clock clock() {
            return on(LocalDate.of(2016, 9, 1));
        }
    }

    @Autowired
    LicenceLibrary library;

    @Autowired
    Licences licences;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationEvents events;

    @Test
    void remindsOnceOfEachThresholdAndOnlyWhileItIsValid() {
        issue("A1", END);
        issue("A2", null);
        UUID revoked = issue("A3", END);
        library.revoke(revoked, "承诺不实", Actor.SYSTEM);

        assertThat(remindedOn(END.minusDays(91))).isZero();
        assertThat(remindedOn(END.minusDays(90))).isEqualTo(1);
        assertThat(remindedOn(END.minusDays(89))).isZero();
        assertThat(remindedOn(END.minusDays(30))).isEqualTo(1);
        assertThat(remindedOn(END.minusDays(7))).isEqualTo(1);
        assertThat(remindedOn(END)).isZero();
        assertThat(remindedOn(END.plusDays(1))).isZero();
    }

    @Test
    void whatIsEnteredLateIsRemindedOfOnce() {
        issue("A1", END);

        assertThat(remindedOn(END.minusDays(3))).isEqualTo(1);
        assertThat(remindedOn(END.minusDays(2))).isZero();
    }

    private UUID issue(String number, @Nullable LocalDate until) {
        return library.issue(new NewLicence(
                        "food-licence",
                        "食品经营许可证",
                        number,
                        "91330000MA27U0001X",
                        "ZJ-SPJ",
                        LocalDate.of(2015, 1, 1),
                        until,
                        null,
                        null,
                        TrustLevel.A,
                        "浙江之江公司",
                        null,
                        Map.of(),
                        null))
                .id();
    }

    private long remindedOn(LocalDate day) {
        long before = reminders();
        new ExpiryReminders(
                        licences, jdbc, publisher, new TransactionTemplate(transactions), on(day), List.of(90, 30, 7))
                .remind();
        return reminders() - before;
    }

    private long reminders() {
        return events.stream(LicenceChange.class)
                .filter(change -> change.kind() == LicenceChange.Kind.EXPIRY_REMINDED)
                .count();
    }

    private static Clock on(LocalDate day) {
        return Clock.fixed(day.atTime(6, 10).toInstant(ZoneOffset.ofHours(8)), ZoneOffset.ofHours(8));
    }
}
