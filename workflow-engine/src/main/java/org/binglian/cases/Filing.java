package org.binglian.cases;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.ItemGuide;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.Conflict;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.binglian.materials.Materials;
import org.binglian.materials.VisitPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the applicant does with an application: save, check, submit, correct, withdraw, acknowledge. Only with their own. */
@Service
@Transactional
public class Filing {

    private final Registry registry;
    private final Composer composer;
    private final Catalogue catalogue;
    private final Materials materials;
    private final OwedMaterials owed;
    private final FilingNotices notices;
    private final CaseJournal journal;
    private final Periods periods;
    private final LicencesRelied licences;
    private final CorrectionRounds corrections;
    private final Pledges pledges;
    private final Today today;

    Filing(
            Registry registry,
            Composer composer,
            Catalogue catalogue,
            Materials materials,
            OwedMaterials owed,
            FilingNotices notices,
            CaseJournal journal,
            Periods periods,
            LicencesRelied licences,
            CorrectionRounds corrections,
            Pledges pledges,
            Today today) {
        this.registry = registry;
        this.composer = composer;
        this.catalogue = catalogue;
        this.materials = materials;
        this.owed = owed;
        this.notices = notices;
        this.journal = journal;
        this.periods = periods;
        this.licences = licences;
        this.corrections = corrections;
        this.pledges = pledges;
        this.today = today;
    }

    /**
     * Keeps what the applicant has entered so far (JSON merge patch on each part; null leaves the part as it is).
     *
     * @param expected refuses the version that is there when the applicant's screen has read another one
     * @throws Conflict when it is neither a draft nor open for corrections
     */
    public void save(UUID id, DraftChange change, IntConsumer expected, Actor owner) {
        Application application = registry.lockedFor(id, owner);
        expected.accept(application.version());
        if (!change.answers().isEmpty()) {
            application.state().requireOneOf(EnumSet.of(ApplicationState.DRAFT)); // the cases of a filed one are fixed
            composer.requireAnswers(application.subject(), change.answers());
        }
        application.save(
                MergePatch.apply(application.answers(), change.answers()),
                change.form(application.form()),
                change.delivery(application.delivery()),
                today.now());
        registry.save(application);
    }

    /** Everything that would keep the application from being submitted, at once; empty when it is ready. */
    @Transactional(readOnly = true)
    public List<Fault> check(UUID id, Actor owner) {
        Application application = registry.ownedBy(id, owner);
        return faults(application, composer.contents(application));
    }

    /** Submits. A repeated call answers as the first one did and changes nothing. */
    @Clause("2.2.1b")
    public OpenedApplication submit(UUID id, Actor owner) {
        Application application = registry.lockedFor(id, owner);
        if (application.state() == ApplicationState.SUBMITTED) {
            return OpenedApplication.of(application);
        }
        application.state().requireOneOf(EnumSet.of(ApplicationState.DRAFT));
        Contents contents = composer.contents(application);
        freeze(application, contents);
        licences.recordUses(application, contents.materials(), owner);
        planVisits(application, contents);
        application.submit(
                lead(application.subject(), contents), periods.acceptance(owner), today.date(), owner, today.now());
        List<ApprovalCase> cases = fileCases(application, contents);
        pledges.file(application, cases, contents.materials());
        notices.receipt(application, cases);
        registry.save(application);
        cases.forEach(c -> journal.tell(application, c, owner, CaseFiled::new));
        return OpenedApplication.of(application);
    }

    private void planVisits(Application application, Contents contents) {
        VisitPlan visits = materials.visitPlan(
                contents.materials(), application.delivery().method().name());
        application.planVisits(visits.planned(), visits.explanation());
    }

    private List<ApprovalCase> fileCases(Application application, Contents contents) {
        int jointLimit = jointLimit(application.subject());
        List<ApprovalCase> cases = new ArrayList<>();
        for (ItemGuide guide : contents.items()) {
            int position = cases.size() + 1;
            String number = "%s-%02d".formatted(application.number(), position);
            FiledItem filed = FiledItem.of(guide, contents.after(guide.code()), jointLimit);
            ApprovalCase filedCase = new ApprovalCase(application.id(), position, number, filed, today.date());
            registry.save(filedCase);
            cases.add(filedCase);
        }
        return cases;
    }

    private String lead(Subject subject, Contents contents) {
        return subject.joint()
                ? catalogue.jointService(String.valueOf(subject.jointService())).lead()
                : contents.items().get(0).department();
    }

    private int jointLimit(Subject subject) {
        return subject.joint()
                ? catalogue.jointService(String.valueOf(subject.jointService())).limitDays()
                : Integer.MAX_VALUE;
    }

    /** Hands in what was asked for; the five days of article 32 start anew. */
    @Clause("article 32")
    public OpenedApplication correct(UUID id, Actor owner) {
        Application application = registry.lockedFor(id, owner);
        if (application.state() == ApplicationState.SUBMITTED) {
            return OpenedApplication.of(application);
        }
        application.correct(periods.acceptance(owner), owner, today.now());
        Contents contents = composer.contents(application);
        freeze(application, contents);
        licences.recordUses(application, contents.materials(), owner);
        planVisits(application, contents);
        pledges.file(application, application.cases(), contents.materials());
        corrections.answered(application.id());
        registry.save(application);
        return OpenedApplication.of(application);
    }

    /** Takes the application back; possible until the reply. */
    public void withdraw(UUID id, String reason, Actor owner) {
        Application application = registry.lockedFor(id, owner);
        application.withdraw(reason, today.date(), owner, today.now());
        List<ApprovalCase> open =
                application.cases().stream().filter(c -> c.state().open()).toList();
        for (ApprovalCase c : open) {
            c.withdraw(today.date(), reason, owner);
            registry.save(c);
            journal.tell(application, c, owner, CaseWithdrawn::new);
        }
        notices.withdrawal(application, reason);
        registry.save(application);
    }

    private List<Fault> faults(Application application, Contents contents) {
        List<Fault> faults = new ArrayList<>(composer.faults(application, contents));
        faults.addAll(materials.missing(contents.materials()));
        return faults;
    }

    /** Keeps form and materials as they are handed in, or names everything that is wrong with them and keeps nothing. */
    private void freeze(Application application, Contents contents) {
        List<Fault> faults = new ArrayList<>(composer.faults(application, contents));
        faults.addAll(materials.freeze(contents.materials()));
        Rejected.ifAny(faults);
        owed.note(application, contents.materials());
        application.keepForm(contents.data());
    }
}
