package org.binglian.api.applications;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.api.http.Throttle;
import org.binglian.cases.ApplicationState;
import org.binglian.cases.CaseState;
import org.binglian.cases.CaseView;
import org.binglian.cases.OwnApplications;
import org.binglian.cases.PublicProgress;
import org.binglian.identity.NotFound;
import org.binglian.worktime.ClockReading;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What anybody with number and query code may know of an application: its progress, no personal data. */
@RestController
@RequestMapping("/api/v1/public/applications")
class PublicApplicationController {

    private final OwnApplications applications;
    private final Timeline timeline;
    private final DepartmentNames names;

    /** Wrong codes that one address may try; right ones are not counted. */
    private final Throttle wrongCodes = new Throttle(10, Duration.ofMinutes(10));

    PublicApplicationController(OwnApplications applications, Timeline timeline, DepartmentNames names) {
        this.applications = applications;
        this.timeline = timeline;
        this.names = names;
    }

    record ProgressResource(
            String number,
            String title,
            ApplicationState state,
            @Nullable Instant submittedAt,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate dueOn,
            boolean provisional,
            List<CaseProgress> cases,
            List<ProgressStep> timeline) {}

    record CaseProgress(
            String number,
            String itemName,
            String departmentName,
            CaseState state,
            @Nullable LocalDate dueOn,
            boolean provisional) {}

    record ProgressStep(Instant at, String text) {}

    @GetMapping("/{number}")
    ProgressResource progress(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String queryCode,
            HttpServletRequest request) {
        wrongCodes.take(request.getRemoteAddr());
        PublicProgress progress = applications.progress(number, queryCode);
        if (progress == null) {
            throw new NotFound("application", number);
        }
        wrongCodes.giveBack(request.getRemoteAddr());
        return resource(progress);
    }

    private ProgressResource resource(PublicProgress p) {
        List<CaseProgress> cases = p.cases().stream()
                .map(c -> new CaseProgress(
                        c.number(),
                        c.itemName(),
                        names.of(c.department()),
                        c.state(),
                        c.clock() == null ? null : c.clock().dueOn(),
                        c.clock() != null && c.clock().provisional()))
                .toList();
        ClockReading latest = p.cases().stream()
                .map(CaseView::clock)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(ClockReading::dueOn))
                .orElse(p.acceptanceClock());
        return new ProgressResource(
                p.number(),
                p.title(),
                p.state(),
                p.milestones().submittedAt(),
                p.milestones().acceptedOn(),
                latest == null ? null : latest.dueOn(),
                latest != null && latest.provisional(),
                cases,
                p.timeline().stream()
                        .map(entry -> new ProgressStep(entry.at(), timeline.publicSentence(entry)))
                        .toList());
    }
}
