package org.binglian.worktime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock and the one calendar of the process. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    ReplayableClock clock() {
        return new ReplayableClock(Clock.system(ZONE));
    }

    @Bean
    WorkCalendar workCalendar() {
        return announcedYears();
    }

    /** The years that came with this release. */
    static WorkCalendar announcedYears() {
        try (InputStream file = TimeConfiguration.class.getResourceAsStream("announced-years.txt")) {
            return new AnnouncedCalendar(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(AnnouncedYear::parse)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
