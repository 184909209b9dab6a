package org.binglian.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.Conflict;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.MaterialResult;
import org.binglian.materials.Materials;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one decision on receipt for all departments (一门受理): accept, ask for corrections, or turn down. */
@Service
@Transactional
@Clause("2.2.1b")
public class Acceptance {

    /** What the applicant need not bring may not be asked for again. */
    @Clause({"2.1.1b", "2.1.1d"})
    private static final Set<MaterialResult> WAIVED = EnumSet.of(
            MaterialResult.SHARED_IN_APPLICATION,
            MaterialResult.OBTAINED,
            MaterialResult.TO_BE_OBTAINED,
            MaterialResult.ON_FILE);

    private final Registry registry;
    private final Composer composer;
    private final Materials materials;
    private final CorrectionRounds corrections;
    private final FilingNotices notices;
    private final CaseJournal journal;
    private final Periods periods;
    private final Today today;
    private final ApplicationEventPublisher events;

    Acceptance(
            Registry registry,
            Composer composer,
            Materials materials,
            CorrectionRounds corrections,
            FilingNotices notices,
            CaseJournal journal,
            Periods periods,
            Today today,
            ApplicationEventPublisher events) {
        this.registry = registry;
        this.composer = composer;
        this.materials = materials;
        this.corrections = corrections;
        this.notices = notices;
        this.journal = journal;
        this.periods = periods;
        this.today = today;
        this.events = events;
    }

    public void accept(UUID applicationId, Actor by) {
        Application application = registry.locked(applicationId);
        if (lapsed(application)) {
            application.acceptByLaw(today.date(), today.now());
        } else {
            application.accept(today.date(), by, today.now());
        }
        startCases(application, by);
    }

    /** Called by the process when the five days passed and nobody had spoken. */
    @Clause("article 32")
    public void acceptByLaw(UUID applicationId) {
        Application application = registry.locked(applicationId);
        application.acceptByLaw(today.date(), today.now());
        startCases(application, Actor.SYSTEM);
    }

    private void startCases(Application application, Actor by) {
        List<ApprovalCase> cases = application.cases();
        var acceptedOn = application.milestones().acceptedOn();
        for (ApprovalCase c : cases) {
            c.accept(acceptedOn, periods.handling(c, acceptedOn, by));
            registry.save(c);
        }
        materials.keepOnFile(composer.filedMaterials(application, cases));
        notices.acceptance(application, cases);
        registry.save(application);
        cases.forEach(c -> journal.tell(application, c, by, CaseAccepted::new));
    }

    /**
     * @param items every fault at once, each naming a requirement of the application
     * @throws Rejected when none is named, one is not of this application, or one is not told in words
     */
    @Clause("article 32")
    public void requestCorrections(UUID applicationId, @Nullable String comment, List<CorrectionItem> items, Actor by) {
        Application application = registry.locked(applicationId);
        requireInTime(application);
        Map<String, MaterialLine> lines = linesOf(application);
        requireSensible(application, lines, items, by);
        CorrectionsRequested asked = corrections.ask(applicationId, comment, items, by);
        application.requestCorrections(asked, today.date());
        if (!asked.newlyNamed().isEmpty()) {
            events.publishEvent(broken(application, by, RuleBroken.Kind.NAMED_LATE, late(asked, lines)));
        }
        notices.corrections(application, comment, items, lines);
        registry.save(application);
    }

    private Map<String, MaterialLine> linesOf(Application application) {
        return materials.lines(composer.filedMaterials(application, application.cases())).stream()
                .collect(Collectors.toMap(MaterialLine::requirement, Function.identity()));
    }

    private static List<RuleBroken.Demanded> late(CorrectionsRequested asked, Map<String, MaterialLine> lines) {
        return asked.newlyNamed().stream()
                .map(requirement -> {
                    MaterialLine line = lines.get(requirement);
                    return new RuleBroken.Demanded(
                            requirement, line == null ? requirement : line.title(), "article 32");
                })
                .toList();
    }

    private RuleBroken broken(
            Application application, Actor by, RuleBroken.Kind kind, List<RuleBroken.Demanded> demanded) {
        return new RuleBroken(application.id(), by, today.now(), application.number(), kind, demanded);
    }

    private void requireSensible(
            Application application, Map<String, MaterialLine> lines, List<CorrectionItem> items, Actor by) {
        List<Fault> faults = new ArrayList<>();
        List<RuleBroken.Demanded> waived = new ArrayList<>();
        if (items.isEmpty()) {
            faults.add(new Fault("/corrections", "corrections.none"));
        }
        for (int i = 0; i < items.size(); i++) {
            CorrectionItem item = items.get(i);
            MaterialLine line = lines.get(item.requirement());
            if (line == null && !item.requirement().startsWith(CorrectionItem.FORM)) {
                faults.add(new Fault("/corrections/" + i + "/requirement", "corrections.unknown", item.requirement()));
            }
            if (line != null && WAIVED.contains(line.result())) {
                faults.add(new Fault(
                        "/corrections/" + i + "/requirement", "corrections.waived", line.title(), line.clause()));
                waived.add(new RuleBroken.Demanded(line.requirement(), line.title(), line.clause()));
            }
            if (item.problem().isBlank()) {
                faults.add(new Fault("/corrections/" + i + "/problem", "corrections.unexplained", item.requirement()));
            }
        }
        if (!waived.isEmpty()) {
            events.publishEvent(
                    new RefusedDemands.Refused(broken(application, by, RuleBroken.Kind.WAIVED_ASKED_FOR, waived)));
        }
        Rejected.ifAny(faults);
    }

    public void notAccept(UUID applicationId, String reason, Actor by) {
        Application application = registry.locked(applicationId);
        requireInTime(application);
        application.notAccept(reason, today.date(), by, today.now());
        for (ApprovalCase c : application.cases()) {
            c.notAccept(today.date(), reason, by);
            registry.save(c);
            journal.tell(application, c, by, CaseNotAccepted::new);
        }
        notices.nonAcceptance(application, reason);
        registry.save(application);
    }

    /** The five days are over, whether or not the timer has come round to it yet. */
    private boolean lapsed(Application application) {
        return application.state() == ApplicationState.SUBMITTED
                && !today.now().isBefore(periods.acceptanceLapses(application));
    }

    private void requireInTime(Application application) {
        if (lapsed(application)) {
            throw new Conflict("application.accepted-by-law", Set.of());
        }
    }

    /** When acceptance by law falls due if nobody speaks before. */
    @Transactional(readOnly = true)
    public Instant lapsesAt(UUID applicationId) {
        return periods.acceptanceLapses(registry.found(applicationId));
    }
}
