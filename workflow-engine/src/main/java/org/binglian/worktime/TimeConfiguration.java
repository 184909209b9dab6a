package org.binglian.worktime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
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
    CurrentCalendar workCalendar(CalendarChanges changes, Clock clock) {
        return new CurrentCalendar(shippedYears(), changes, clock);
    }

    /** The calendar of the years that came with this release. */
    static WorkCalendar announcedYears() {
        return new AnnouncedCalendar(shippedYears());
    }

    static List<AnnouncedYear> shippedYears() {
        try (InputStream file = TimeConfiguration.class.getResourceAsStream("announced-years.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(AnnouncedYear::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
