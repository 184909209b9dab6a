package org.binglian.seeds;

import static org.binglian.catalogue.Simplifications.ANY_REVISION;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.Consent;
import org.binglian.catalogue.DraftComment;
import org.binglian.catalogue.DraftComments;
import org.binglian.catalogue.ItemDrafts;
import org.binglian.catalogue.SimplificationState;
import org.binglian.catalogue.Simplifications;
import org.binglian.identity.Accounts;
import org.binglian.identity.Actor;
import org.binglian.worktime.ReplayableClock;
import org.binglian.worktime.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets departments and the reform office work on Attachments 1 and 2, so that every state of a round is there to be seen. A round that was
 * opened before, by a start or by a user, is left alone.
 */
@Component
@WithDemoCases
@Order(SeedOrder.ROUNDS)
class DemoRounds implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRounds.class);

    private final DemoWanted wanted;
    private final Accounts accounts;
    private final Simplifications simplifications;
    private final ItemDrafts drafts;
    private final DraftComments comments;
    private final ReplayableClock clock;
    private final WorkCalendar calendar;

    DemoRounds(
            DemoWanted wanted,
            Accounts accounts,
            Simplifications simplifications,
            ItemDrafts drafts,
            DraftComments comments,
            ReplayableClock clock,
            WorkCalendar calendar) {
        this.wanted = wanted;
        this.accounts = accounts;
        this.simplifications = simplifications;
        this.drafts = drafts;
        this.comments = comments;
        this.clock = clock;
        this.calendar = calendar;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!wanted.isTrue()) {
            return;
        }
        Playback playback = new Playback(clock);
        List<DemoRound> rounds = SeedFiles.list("demo/simplifications.json", DemoRound.class).stream()
                .filter(this::notYetOpened)
                .toList();
        LocalDate today = LocalDate.now(clock);
        rounds.forEach(round -> plan(round, playback, today));
        playback.run(month -> {});
        LOG.info("Demo rounds: {} simplifications", rounds.size());
    }

    private boolean notYetOpened(DemoRound round) {
        return simplifications.view(round.which(), round.department(), reform()).state()
                == SimplificationState.NOT_OPENED;
    }

    private void plan(DemoRound round, Playback playback, LocalDate today) {
        playback.at(day(round.opened(), today), LocalTime.of(9, 30), () -> fillIn(round));
        int minute = 0;
        for (DemoRound.Turn turn : round.turns()) {
            playback.at(day(turn.on(), today), LocalTime.of(14, minute++), () -> take(turn, round, today));
        }
    }

    private void fillIn(DemoRound round) {
        Attachment attachment = round.which();
        Actor admin = administrator(round);
        simplifications.open(attachment, round.department(), ANY_REVISION, admin);
        simplifications.nameContact(
                attachment, round.department(), round.contact(), round.phone(), ANY_REVISION, admin);
        round.items()
                .forEach(proposal -> drafts.save(
                        proposal.item(),
                        proposal.about(
                                drafts.draft(proposal.item(), admin).proposal().guide()),
                        ANY_REVISION,
                        admin));
    }

    private void take(DemoRound.Turn turn, DemoRound round, LocalDate today) {
        Attachment attachment = round.which();
        String department = round.department();
        Actor reform = reform();
        switch (turn.act()) {
            case SUBMIT -> simplifications.submit(attachment, department, ANY_REVISION, administrator(round));
            case COMMENT ->
                comments.comment(attachment, department, said(turn.item()), turn.line(), said(turn.text()), reform);
            case ANSWER -> answer(round, said(turn.text()));
            case RETURN -> simplifications.sendBack(attachment, department, said(turn.text()), ANY_REVISION, reform);
            case APPROVE -> simplifications.approve(attachment, department, turn.text(), ANY_REVISION, reform);
            case CONSENT ->
                simplifications.recordConsent(
                        attachment,
                        department,
                        new Consent(said(turn.text()), day(said(turn.day()), today)),
                        ANY_REVISION,
                        reform);
            case PUBLISH ->
                simplifications.publish(attachment, department, day(said(turn.day()), today), ANY_REVISION, reform);
        }
    }

    private void answer(DemoRound round, String answer) {
        Actor admin = administrator(round);
        DraftComment open = comments.comments(round.which(), round.department(), null, admin).stream()
                .filter(comment -> comment.answer() == null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing to answer for " + round.department()));
        comments.answer(round.which(), round.department(), open.id(), answer, admin);
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNull(text, "A turn of a demo round says too little");
    }

    private LocalDate day(String text, LocalDate today) {
        return DemoStory.day(text, today, calendar);
    }

    private Actor administrator(DemoRound round) {
        return actor("admin-"
                + round.department()
                        .substring(round.department().indexOf('-') + 1)
                        .toLowerCase(Locale.ROOT));
    }

    private Actor reform() {
        return actor("reform1");
    }

    private Actor actor(String username) {
        return accounts.actor(username).orElseThrow(() -> new IllegalStateException("No demo user " + username));
    }
}
