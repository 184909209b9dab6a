package org.binglian.catalogue.published;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The catalogue and the directory on a day that does not pass. */
@TestConfiguration
@ComponentScan({
    "org.binglian.catalogue.published",
    "org.binglian.catalogue.files",
    "org.binglian.documents.files",
    "org.binglian.identity.store"
})
class CatalogueTestBeans {

    static final LocalDate TODAY = LocalDate.of(2016, 11, 24);

    @Bean
    Clock clock() {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        return Clock.fixed(TODAY.atTime(10, 0).atZone(zone).toInstant(), zone);
    }
}
