package org.binglian.catalogue.simplification;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.Consent;
import org.binglian.catalogue.SimplificationEvent;
import org.binglian.catalogue.SimplificationState;
import org.binglian.identity.Actor;
import org.binglian.identity.Conflict;
import org.binglian.identity.Directory;
import org.binglian.identity.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the steps of rounds: who may, on what was seen, when it is the time. What follows hears of it by its event. */
@Component
@Transactional
class RoundSteps {

    private final Rounds rounds;
    private final Drafts drafts;
    private final PublishedItems published;
    private final Assessor assessor;
    private final Objections objections;
    private final Directory directory;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundSteps(
            Rounds rounds,
            Drafts drafts,
            PublishedItems published,
            Assessor assessor,
            Objections objections,
            Directory directory,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.published = published;
        this.assessor = assessor;
        this.objections = objections;
        this.directory = directory;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    void open(Attachment attachment, String department, IntConsumer expected, Actor by) {
        directory.department(department);
        Responsibilities.requireFillingIn(by, department);
        Simplification before =
                rounds.latestId(department, attachment).flatMap(rounds::lock).orElse(null);
        expected.accept(before == null ? 0 : before.version());
        if (before != null && before.state().open()) {
            throw alreadyOpen(before.state());
        }
        Simplification round = new Simplification(attachment, department, before, clock.instant());
        SimplificationEvent opened = round.opened(by);
        entities.persist(round);
        try {
            rounds.flush();
        } catch (DataIntegrityViolationException e) { // somebody else opened it at the same moment
            throw alreadyOpen(SimplificationState.DRAFT);
        }
        Map<String, ItemDraft> earlier = before == null
                ? Map.of()
                : drafts.findBySimplificationIdOrderByItem(before.id()).stream()
                        .collect(Collectors.toMap(ItemDraft::item, Function.identity()));
        published.of(attachment, department).forEach((code, guide) -> {
            ItemDraft last = earlier.get(code);
            entities.persist(
                    new ItemDraft(round.id(), code, last == null ? 0 : last.version(), assessor.unchanged(guide)));
        });
        events.publishEvent(opened);
    }

    private static Conflict alreadyOpen(SimplificationState state) {
        return new Conflict(
                "simplification.already-open",
                Set.of(SimplificationState.NOT_OPENED.name(), SimplificationState.PUBLISHED.name()),
                state.title());
    }

    void nameContact(
            Attachment attachment,
            String department,
            @Nullable String contact,
            @Nullable String phone,
            IntConsumer expected,
            Actor by) {
        Simplification round = lock(attachment, department);
        Responsibilities.requireFillingIn(by, department);
        expected.accept(round.version());
        round.nameContact(contact, phone, by, clock.instant());
    }

    void submit(Attachment attachment, String department, IntConsumer expected, Actor by) {
        Simplification round = lock(attachment, department);
        Responsibilities.requireFillingIn(by, department);
        expected.accept(round.version());
        round.require(SimplificationState.DRAFT, SimplificationState.RETURNED);
        objections.refuseSubmission(round, draftsOf(round));
        events.publishEvent(round.submit(by, clock.instant()));
    }

    void sendBack(Attachment attachment, String department, String reason, IntConsumer expected, Actor by) {
        review(attachment, department, expected, by, (round, at) -> round.sendBack(reason, by, at));
    }

    void approve(Attachment attachment, String department, @Nullable String comment, IntConsumer expected, Actor by) {
        review(attachment, department, expected, by, (round, at) -> round.approve(comment, by, at));
    }

    void recordConsent(Attachment attachment, String department, Consent consent, IntConsumer expected, Actor by) {
        review(attachment, department, expected, by, (round, at) -> {
            objections.refuseConsent(consent, LocalDate.now(clock));
            return round.consent(consent, by, at);
        });
    }

    void publish(Attachment attachment, String department, LocalDate effectiveFrom, IntConsumer expected, Actor by) {
        Simplification round = review(attachment, department, expected, by, (consented, at) -> {
            consented.require(SimplificationState.CONSENTED);
            objections.refusePublication(consented, draftsOf(consented), effectiveFrom, LocalDate.now(clock));
            return consented.orderPublication(effectiveFrom, by, at);
        });
        if (round.state() != SimplificationState.PUBLISHED) {
            throw new IllegalStateException("The process did not publish " + round.id());
        }
    }

    private interface ReviewStep {
        SimplificationEvent take(Simplification round, Instant at);
    }

    private Simplification review(
            Attachment attachment, String department, IntConsumer expected, Actor by, ReviewStep step) {
        Simplification round = lock(attachment, department);
        Responsibilities.requireReview(by, round, draftsOf(round));
        expected.accept(round.version());
        events.publishEvent(step.take(round, clock.instant()));
        return round;
    }

    private List<ItemDraft> draftsOf(Simplification round) {
        return drafts.findBySimplificationIdOrderByItem(round.id());
    }

    private Simplification lock(Attachment attachment, String department) {
        UUID id = rounds.latestId(department, attachment)
                .orElseThrow(() -> new NotFound("simplification", attachment.number() + " " + department));
        return rounds.lock(id).orElseThrow();
    }
}
