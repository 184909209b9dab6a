package org.binglian.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.binglian.identity.Actor;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.binglian.worktime.ClockReading;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An applicant's list of applications, newest first, and what anybody with number and query code may see of one. */
@Service
@Transactional(readOnly = true)
public class OwnApplications {

    private static final UUID NEWEST = new UUID(-1L, -1L);

    private final Applications applications;
    private final Cases cases;
    private final Chronicle chronicle;
    private final Today today;

    OwnApplications(Applications applications, Cases cases, Chronicle chronicle, Today today) {
        this.applications = applications;
        this.cases = cases;
        this.chronicle = chronicle;
        this.today = today;
    }

    public Page<ApplicationSummary> list(Actor owner, @Nullable Position after, int limit) {
        UUID before = after == null ? NEWEST : after.uuid(0);
        List<Application> found = applications.ownedBy(owner.username(), before, Limit.of(limit + 1));
        Map<UUID, List<ApprovalCase>> inside =
                cases
                        .findByApplicationIdInOrderByPosition(
                                found.stream().map(Application::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(ApprovalCase::applicationId));
        return Page.of(found, limit, a -> Position.of(a.id()))
                .map(a -> summary(a, inside.getOrDefault(a.id(), List.of())));
    }

    private ApplicationSummary summary(Application a, List<ApprovalCase> inside) {
        ClockReading running = running(a, inside);
        Milestones milestones = a.milestones();
        return new ApplicationSummary(
                a.id(),
                a.number(),
                a.subject().title(),
                a.state(),
                milestones.submittedAt(),
                milestones.savedAt(),
                running == null ? null : running.dueOn(),
                running != null && running.provisional(),
                running == null ? null : running.lamp());
    }

    /** Before acceptance the five days, afterwards the open case that falls due last. */
    private @Nullable ClockReading running(Application a, List<ApprovalCase> inside) {
        if (a.state() == ApplicationState.SUBMITTED) {
            return today.reading(a.acceptanceClock());
        }
        return inside.stream()
                .filter(c -> c.state().open())
                .map(c -> today.reading(c.clockIfStarted()))
                .filter(Objects::nonNull)
                .max(Comparator.comparing(ClockReading::dueOn))
                .orElse(null);
    }

    /** Null when number and code do not belong together; nobody is told which of the two was wrong. */
    public @Nullable PublicProgress progress(String number, String queryCode) {
        return applications
                .findByNumber(number)
                .filter(a -> a.queryCode().equalsIgnoreCase(queryCode.strip()))
                .filter(a -> a.state() != ApplicationState.DRAFT)
                .map(a -> {
                    List<ApprovalCase> inside = cases.findByApplicationIdOrderByPosition(a.id());
                    return new PublicProgress(
                            a.number(),
                            a.subject().title(),
                            a.state(),
                            a.milestones(),
                            today.reading(a.acceptanceClock()),
                            inside.stream()
                                    .map(c -> CaseView.of(c, today.reading(c.clockIfStarted())))
                                    .toList(),
                            chronicle.of(a.id()).stream()
                                    .filter(entry -> !entry.internal())
                                    .toList());
                })
                .orElse(null);
    }
}
