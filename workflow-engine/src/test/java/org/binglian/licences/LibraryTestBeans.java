package org.binglian.licences;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The whole library, on a fixed day. */
@TestConfiguration
@ComponentScan("org.binglian.licences.library")
class LibraryTestBeans {

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2016-09-01T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    }
}
