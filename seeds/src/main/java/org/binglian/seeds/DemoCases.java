package org.binglian.seeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.binglian.worktime.ReplayableClock;
import org.binglian.worktime.WorkCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Lives through the stories of {@code demo/cases.csv} once, before timers and users come in. */
@Component
@WithDemoCases
@Order(SeedOrder.CASES)
class DemoCases implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);

    private final DemoWanted wanted;
    private final DemoApplicant applicants;
    private final DemoOffice office;
    private final DemoCompanies companies;
    private final ReplayableClock clock;
    private final WorkCalendar calendar;

    DemoCases(
            DemoWanted wanted,
            DemoApplicant applicants,
            DemoOffice office,
            DemoCompanies companies,
            ReplayableClock clock,
            WorkCalendar calendar) {
        this.wanted = wanted;
        this.applicants = applicants;
        this.office = office;
        this.companies = companies;
        this.clock = clock;
        this.calendar = calendar;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!wanted.isTrue() || companies.known()) {
            return;
        }
        companies.register();
        Instant begun = clock.instant();
        Playback playback = new Playback(clock);
        List<DemoStory> stories = stories();
        LOG.info(
                "Demo cases: living through {} stories; this happens once and takes about half a minute",
                stories.size());
        stories.forEach(
                story -> playback.at(story.filedOn(), LocalTime.of(8, story.minute()), () -> begin(story, playback)));
        playback.run(month -> LOG.info("Demo cases: {}", month));
        LOG.info(
                "Demo cases: {} stories in {} s",
                stories.size(),
                Duration.between(begun, clock.instant()).toSeconds());
    }

    private List<DemoStory> stories() {
        try {
            String csv = new ClassPathResource("seeds/demo/cases.csv").getContentAsString(StandardCharsets.UTF_8);
            LocalDate today = LocalDate.now(clock);
            return csv.lines()
                    .skip(1)
                    .map(line -> DemoStory.of(line, today, calendar))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(DemoStory story, Playback playback) {
        new DemoCourse(story, applicants.file(story), playback, applicants, office, calendar).goOn();
    }
}
