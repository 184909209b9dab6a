package org.binglian.seeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.binglian.approval.TaskAction;
import org.binglian.cases.CorrectionItem;
import org.binglian.cases.DeliveryMethod;
import org.binglian.cases.OpenedApplication;
import org.binglian.cases.OwnApplications;
import org.binglian.identity.Accounts;
import org.binglian.worktime.ReplayableClock;
import org.binglian.worktime.WorkCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Lives through the stories of {@code demo/cases.csv} once, on an empty database, before timers and users come in. */
@Component
@ConditionalOnBooleanProperty("binglian.seeds.demo-cases")
@Order(SeedOrder.CASES)
class DemoCases implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);
    private static final String REGION = "330000";

    private final SeedSettings settings;
    private final DemoWanted wanted;
    private final DemoApplicant applicants;
    private final DemoOffice office;
    private final DemoFacts facts;
    private final DemoCompanies companies;
    private final OwnApplications applications;
    private final Accounts accounts;
    private final ReplayableClock clock;
    private final WorkCalendar calendar;

    DemoCases(
            SeedSettings settings,
            DemoWanted wanted,
            DemoApplicant applicants,
            DemoOffice office,
            DemoFacts facts,
            DemoCompanies companies,
            OwnApplications applications,
            Accounts accounts,
            ReplayableClock clock,
            WorkCalendar calendar) {
        this.settings = settings;
        this.wanted = wanted;
        this.applicants = applicants;
        this.office = office;
        this.facts = facts;
        this.companies = companies;
        this.applications = applications;
        this.accounts = accounts;
        this.clock = clock;
        this.calendar = calendar;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.demoCases() || !wanted.isTrue() || played()) {
            return;
        }
        companies.register();
        Instant begun = Instant.now(clock);
        Playback playback = new Playback(clock);
        List<DemoStory> stories = stories();
        for (DemoStory story : stories) {
            playback.at(story.filedOn(), LocalTime.of(9, 30), () -> begin(story, playback));
        }
        playback.run();
        LOG.info("Played {} demo stories in {}", stories.size(), Duration.between(begun, Instant.now(clock)));
    }

    private boolean played() {
        return accounts.actor("applicant2")
                .map(actor -> !applications.list(actor, null, 1).items().isEmpty())
                .orElse(true);
    }

    private List<DemoStory> stories() {
        try {
            String csv = new ClassPathResource("seeds/demo/cases.csv").getContentAsString(StandardCharsets.UTF_8);
            LocalDate today = LocalDate.now(clock);
            return csv.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> DemoStory.of(line, today, calendar))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(DemoStory story, Playback playback) {
        Map<String, Object> known = facts.next();
        OpenedApplication filed = applicants.file(story, REGION, known);
        UUID id = filed.id();
        switch (story.acceptance()) {
            case "WAITING" -> {}
            case "BY_LAW" -> {
                LocalDate sixth = calendar.dueDate(story.filedOn(), 6).on();
                playback.at(sixth, LocalTime.of(8, 0), () -> office.timers(id));
                handle(story, filed, sixth, story.filedOn(), playback);
            }
            case "NOT_ACCEPTED" ->
                playback.at(
                        after(story.filedOn(), 2),
                        LocalTime.of(14, 0),
                        () -> office.window(
                                filed.number(), TaskAction.NOT_ACCEPT, "申请事项不属于本机关职权范围，请向项目所在地设区的市主管部门申请。", List.of()));
            default -> {
                LocalDate accepted = after(story.filedOn(), Integer.parseInt(story.acceptance()));
                LocalDate complete = story.has("CORRECTION") ? corrections(story, filed, playback) : story.filedOn();
                LocalDate on = accepted.isBefore(complete) ? complete : accepted;
                playback.at(
                        on,
                        LocalTime.of(10, 45),
                        () -> office.window(filed.number(), TaskAction.ACCEPT, null, List.of()));
                handle(story, filed, on, on, playback);
            }
        }
    }

    /** Asked for on the next day, mended three days later. */
    private LocalDate corrections(DemoStory story, OpenedApplication filed, Playback playback) {
        playback.at(
                after(story.filedOn(), 1),
                LocalTime.of(15, 20),
                () -> office.window(
                        filed.number(),
                        TaskAction.REQUEST_CORRECTIONS,
                        "请一次补齐。",
                        List.of(new CorrectionItem(CorrectionItem.FORM, "联系人电话与营业执照登记的电话不一致，请核对。"))));
        LocalDate mended = after(story.filedOn(), 4);
        playback.at(mended, LocalTime.of(11, 10), () -> applicants.correct(filed.id(), story));
        return mended;
    }

    private void handle(
            DemoStory story, OpenedApplication filed, LocalDate from, LocalDate acceptedOn, Playback playback) {
        UUID id = filed.id();
        int decide = story.handling();
        turns(story, id, acceptedOn, playback);
        if (story.has("WITHDRAW")) {
            return;
        }
        LocalDate decided = later(from, after(acceptedOn, decide));
        playback.at(later(from, after(acceptedOn, decide / 2)), LocalTime.of(11, 0), () -> office.review(id));
        playback.at(decided, LocalTime.of(15, 0), () -> finish(story, filed, playback, decided));
    }

    /** Decides what can be decided; what waited for that comes on the following day. */
    private void finish(DemoStory story, OpenedApplication filed, Playback playback, LocalDate on) {
        UUID id = filed.id();
        office.review(id);
        office.decide(id, story);
        LocalDate next = after(on, 1);
        if (office.anyOpen(id)) {
            playback.at(next, LocalTime.of(15, 0), () -> finish(story, filed, playback, next));
        } else {
            deliver(story, filed, on, playback);
        }
    }

    private void deliver(DemoStory story, OpenedApplication filed, LocalDate on, Playback playback) {
        LocalDate received = after(on, 2);
        playback.at(received, LocalTime.of(9, 15), () -> {
            if (story.delivery() == DeliveryMethod.ELECTRONIC) {
                applicants.acknowledge(filed.id(), story);
            } else {
                office.window(filed.number(), TaskAction.HAND_OVER, null, List.of());
            }
        });
        playback.at(after(received, 11), LocalTime.of(2, 0), () -> office.timers(filed.id()));
    }

    private void turns(DemoStory story, UUID id, LocalDate accepted, Playback playback) {
        for (String[] turn : story.turns()) {
            switch (turn[0]) {
                case "SUSPEND" -> {
                    playback.at(
                            after(accepted, 2),
                            LocalTime.of(16, 0),
                            () -> office.suspend(id, turn[1], turn[2], Integer.parseInt(turn[3])));
                    playback.at(
                            after(accepted, 2 + Integer.parseInt(turn[3])),
                            LocalTime.of(16, 0),
                            () -> office.resume(id, turn[1]));
                }
                case "EXTEND" ->
                    playback.at(
                            after(accepted, 3),
                            LocalTime.of(16, 30),
                            () -> office.extend(id, turn[1], Integer.parseInt(turn[2])));
                case "WITHDRAW" ->
                    playback.at(
                            after(accepted, Integer.parseInt(turn[1])),
                            LocalTime.of(10, 0),
                            () -> applicants.withdraw(id, story));
                default -> {} // REFUSE and CORRECTION are read where they matter
            }
        }
    }

    private LocalDate after(LocalDate day, int workingDays) {
        return calendar.dueDate(day, workingDays).on();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
