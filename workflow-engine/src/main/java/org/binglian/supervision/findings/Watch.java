package org.binglian.supervision.findings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.binglian.cases.CaseAccepted;
import org.binglian.cases.CaseDecided;
import org.binglian.cases.CaseEvent;
import org.binglian.cases.CaseExtended;
import org.binglian.cases.CaseSnapshot;
import org.binglian.cases.CaseSnapshots;
import org.binglian.cases.CorrectionsRequested;
import org.binglian.cases.LoggedEvent;
import org.binglian.cases.RuleBroken;
import org.binglian.cases.SuspensionOverran;
import org.binglian.supervision.Finding.Proof;
import org.binglian.supervision.FindingKind;
import org.binglian.worktime.ClockReading;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks at everything that happens, and records what the rules of supervision fire on. Costs nothing while nothing is wrong. */
@Component
class Watch {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** Acceptance and decision within this time were typed in one after the other. */
    private static final Duration AT_ONCE = Duration.ofMinutes(10);

    /** Reasons that say nothing but the outcome. */
    private static final Set<String> EMPTY_REASONS =
            Set.of("无", "略", "不同意", "不予批准", "不予许可", "不批准", "不予同意", "不符合", "不符合条件", "不符合要求");

    private final Recorder recorder;
    private final CaseSnapshots cases;

    Watch(Recorder recorder, CaseSnapshots cases) {
        this.recorder = recorder;
        this.cases = cases;
    }

    @EventListener
    void on(RuleBroken broken) {
        recorder.record(new Found(
                "RULE/" + broken.applicationId() + "/" + broken.at() + "/" + broken.kind(),
                switch (broken.kind()) {
                    case WAIVED_ASKED_FOR -> FindingKind.WAIVED_ASKED;
                    case NAMED_LATE -> FindingKind.NAMED_LATE;
                },
                broken.by().department(),
                broken.by().region(),
                broken.applicationId(),
                broken.number(),
                null,
                null,
                null,
                broken.by().displayName(),
                broken.at(),
                day(broken.at()),
                broken.demanded().stream()
                        .map(demanded -> new Proof("demanded", demanded.title(), demanded.clause()))
                        .toList()));
    }

    @EventListener
    void on(CorrectionsRequested asked) {
        if (asked.round() > 1) {
            recorder.record(new Found(
                    "CORRECTION/" + asked.applicationId() + "/" + asked.round(),
                    FindingKind.SECOND_CORRECTION,
                    asked.by().department(),
                    asked.by().region(),
                    asked.applicationId(),
                    cases.application(asked.applicationId()).number(),
                    null,
                    null,
                    null,
                    asked.by().displayName(),
                    asked.at(),
                    day(asked.at()),
                    List.of(Proof.of("round", asked.round()))));
        }
    }

    @EventListener
    void on(CaseAccepted accepted) {
        ClockReading clock = accepted.snapshot().clock();
        Integer statutory = clock == null ? null : clock.statutoryLimitDays();
        if (statutory != null && clock.limitDays() > statutory) {
            record(
                    accepted,
                    FindingKind.OVER_PROMISED,
                    Proof.of("limitDays", clock.limitDays()),
                    Proof.of("statutoryLimitDays", statutory));
        }
    }

    @EventListener
    void on(CaseExtended extended) {
        if (logged(extended.snapshot().caseId(), "CaseExtended").findAny().isPresent()) {
            record(extended, FindingKind.EXTENDED_TWICE, Proof.of("days", extended.days()));
        }
    }

    /** Found once a procedure, however often it is looked at. */
    @EventListener
    void on(SuspensionOverran overran) {
        CaseSnapshot c = overran.snapshot();
        recorder.record(new Found(
                FindingKind.LONG_SUSPENSION + "/" + overran.procedureId(),
                FindingKind.LONG_SUSPENSION,
                c.department(),
                null,
                c.applicationId(),
                c.applicationNumber(),
                c.caseId(),
                c.caseNumber(),
                c.itemName(),
                null,
                overran.at(),
                day(overran.at()),
                List.of(
                        Proof.of("procedure", overran.procedure()),
                        Proof.of("expectedDays", overran.expectedDays()),
                        Proof.of("expectedUntilOn", overran.expectedUntil()))));
    }

    /** A case may end between two looks at the lamps: what is over its limit then is found here. */
    @EventListener
    void on(CaseEvent event) {
        CaseSnapshot c = event.snapshot();
        ClockReading clock = c.clock();
        LocalDate ended = c.completedOn();
        if (ended != null && clock != null && clock.overdue()) {
            recorder.record(overdue(c, clock, event));
        }
    }

    private static Found overdue(CaseSnapshot c, ClockReading clock, CaseEvent event) {
        return Found.about(
                c,
                FindingKind.OVERDUE,
                event.by().displayName(),
                event.at(),
                day(event.at()),
                Proof.of("dueOn", clock.dueOn()),
                Proof.of("usedDays", clock.usedDays()),
                Proof.of("limitDays", clock.limitDays()));
    }

    @EventListener
    void on(CaseDecided decided) {
        CaseSnapshot c = decided.snapshot();
        if (!decided.approved()) {
            refused(decided, Objects.requireNonNullElse(cases.reason(c.caseId()), ""));
        }
        LocalDate accepted = c.acceptedOn();
        if (accepted != null
                && !c.deemedAccepted()
                && accepted.equals(c.completedOn())
                && c.receivedOn().isBefore(accepted)) {
            perhapsBackFilled(decided, c.caseId());
        }
    }

    private void refused(CaseDecided decided, String reason) {
        String words = reason.replaceAll("[\\p{P}\\p{Z}]", "");
        if (words.isEmpty() || EMPTY_REASONS.contains(words)) {
            record(decided, FindingKind.REFUSAL_WITHOUT_REASON, Proof.of("reason", reason));
        }
    }

    private void perhapsBackFilled(CaseDecided decided, UUID caseId) {
        Instant accepted =
                logged(caseId, "CaseAccepted").map(LoggedEvent::at).findFirst().orElse(Instant.EPOCH);
        if (Duration.between(accepted, decided.at()).compareTo(AT_ONCE) < 0) {
            record(
                    decided,
                    FindingKind.BACK_FILLED,
                    Proof.of("receivedOn", decided.snapshot().receivedOn()),
                    Proof.of("acceptedAt", accepted),
                    Proof.of("decidedAt", decided.at()));
        }
    }

    /** What earlier transactions did; a statement, so asked only when something looks wrong. */
    private Stream<LoggedEvent> logged(UUID caseId, String event) {
        return cases.log(caseId).stream().filter(line -> line.event().equals(event));
    }

    private void record(CaseEvent event, FindingKind kind, Proof... evidence) {
        recorder.record(
                Found.about(event.snapshot(), kind, event.by().displayName(), event.at(), day(event.at()), evidence));
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, SHANGHAI);
    }
}
