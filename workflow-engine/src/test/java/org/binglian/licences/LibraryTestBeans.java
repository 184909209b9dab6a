package org.binglian.licences;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.binglian.identity.Directory;
import org.binglian.identity.PartyInfo;
import org.binglian.identity.PartyKind;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The whole library, on a fixed day; the directory is played. */
@TestConfiguration
@ComponentScan("org.binglian.licences.library")
@Import(LicenceDesk.class)
class LibraryTestBeans {

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2016-09-01T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    Directory directory() {
        Directory directory = mock();
        when(directory.party("applicant2")).thenReturn(party("applicant2", LibraryScenario.HOLDER));
        when(directory.party("applicant1")).thenReturn(party("applicant1", "330106198803122412"));
        return directory;
    }

    private static Optional<PartyInfo> party(String username, String number) {
        return Optional.of(
                new PartyInfo(username, username, PartyKind.ORGANISATION, number, null, "13800000000", null));
    }
}
