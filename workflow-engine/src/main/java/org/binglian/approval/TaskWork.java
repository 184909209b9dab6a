package org.binglian.approval;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.binglian.cases.Acceptance;
import org.binglian.cases.CorrectionItem;
import org.binglian.cases.HandOver;
import org.binglian.cases.OriginalChecks;
import org.binglian.cases.Reply;
import org.binglian.cases.Review;
import org.binglian.commitments.CommitmentChecks;
import org.binglian.identity.Accounts;
import org.binglian.identity.Actor;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finishes tasks: the domain is changed first and the engine moved on after, in one transaction, so that the two never disagree. Officers
 * who work on the same application at the same moment queue up on its row.
 */
@Service
@Transactional
public class TaskWork {

    private final Inbox inbox;
    private final Acceptance acceptance;
    private final Review review;
    private final Reply reply;
    private final OriginalChecks originals;
    private final CommitmentChecks checks;
    private final Journey journey;
    private final Accounts accounts;
    private final Clock clock;

    TaskWork(
            Inbox inbox,
            Acceptance acceptance,
            Review review,
            Reply reply,
            OriginalChecks originals,
            CommitmentChecks checks,
            Journey journey,
            Accounts accounts,
            Clock clock) {
        this.inbox = inbox;
        this.acceptance = acceptance;
        this.review = review;
        this.reply = reply;
        this.originals = originals;
        this.checks = checks;
        this.journey = journey;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Finishes a task. The same officer's repeated click changes nothing. */
    public void complete(String taskId, Completion completion, Actor by) {
        journey.inOneStep(() -> act(taskId, completion, by)
                .ifPresent(done -> journey.completeTask(
                        done.process(), taskId, done.action().name())));
    }

    /** Does what the officer decided, but leaves the process where it is; gives the task unless it was done before. */
    Optional<InboxTask> act(String taskId, Completion completion, Actor by) {
        InboxTask task = inbox.held(taskId, by);
        TaskAction action = action(task, completion);
        if (task.completedBy(by, action)) {
            return Optional.empty();
        }
        if (action == TaskAction.HAND_OVER && !handedOver(task, completion, by)) {
            return Optional.empty();
        }
        task.complete(action, completion.comment(), by, clock.instant());
        perform(task, action, completion, by);
        return Optional.of(task);
    }

    /** An original that does not agree leaves the task open until the departments have looked into it (2.3.2b). */
    private boolean handedOver(InboxTask task, Completion completion, Actor by) {
        task.requireFree(by);
        return reply.handOver(
                task.applicationId(),
                new HandOver(completion.originals(), completion.trackingNumber(), completion.comment()),
                by);
    }

    private static TaskAction action(InboxTask task, Completion completion) {
        TaskAction action = task.kind().actions().stream()
                .filter(possible -> possible.name().equals(completion.action()))
                .findAny()
                .orElseThrow(() -> new Rejected(new Fault(
                        "/action",
                        "task.action",
                        completion.action(),
                        task.kind().actions())));
        if (action.needsReason() && blank(completion)) {
            throw new Rejected(new Fault("/comment", "task.reason-missing"));
        }
        return action;
    }

    private static boolean blank(Completion completion) {
        return completion.comment() == null || completion.comment().isBlank();
    }

    private void perform(InboxTask task, TaskAction action, Completion completion, Actor by) {
        String comment = completion.comment();
        switch (action) {
            case ACCEPT -> acceptance.accept(task.applicationId(), by);
            case REQUEST_CORRECTIONS ->
                acceptance.requestCorrections(task.applicationId(), comment, corrections(completion), by);
            case NOT_ACCEPT -> acceptance.notAccept(task.applicationId(), reason(comment), by);
            case PASS, OBJECT ->
                review.giveOpinion(
                        task.applicationId(),
                        Objects.requireNonNull(task.caseId()),
                        Objects.requireNonNull(task.division()),
                        action == TaskAction.PASS,
                        comment,
                        by);
            case APPROVE -> review.approve(task.applicationId(), Objects.requireNonNull(task.caseId()), comment, by);
            case REFUSE ->
                review.refuse(task.applicationId(), Objects.requireNonNull(task.caseId()), reason(comment), by);
            case KEPT -> checks.kept(Objects.requireNonNull(task.caseId()), comment, by);
            case CORRECTED -> checks.corrected(Objects.requireNonNull(task.caseId()), reason(comment), by);
            case CHECK_AGAIN -> checks.checkAgain(Objects.requireNonNull(task.caseId()), reason(comment), by);
            case REVOKE -> revoke(task, reason(comment), by);
            case UPHOLD ->
                originals.uphold(task.applicationId(), Objects.requireNonNull(task.caseId()), reason(comment), by);
            case HAND_OVER -> {
                // the reply was handed over before the task was finished, which it might not have been
            }
        }
    }

    /** A reviewer proposes it, and only whoever decides in the department carries it out. */
    private void revoke(InboxTask task, String reason, Actor by) {
        UUID caseId = Objects.requireNonNull(task.caseId());
        switch (task.kind()) {
            case REVOCATION -> review.revoke(task.applicationId(), caseId, reason, by);
            case ORIGINAL_CHECK -> originals.revoke(task.applicationId(), caseId, reason, by);
            default -> checks.proposeRevocation(caseId, reason, by);
        }
    }

    /** A request without a list concerns the entries of the form as the comment says. */
    private static List<CorrectionItem> corrections(Completion completion) {
        return completion.corrections().isEmpty() && !blank(completion)
                ? List.of(new CorrectionItem(CorrectionItem.FORM, reason(completion.comment())))
                : completion.corrections();
    }

    private static String reason(@Nullable String comment) {
        return Objects.requireNonNull(comment).strip();
    }

    /** The colleagues to whom a task may be handed. */
    @Transactional(readOnly = true)
    public List<Actor> colleagues(String taskId, Actor by) {
        InboxTask task = inbox.takeable(taskId, by);
        return accounts.holding(task.kind().role(), task.department()).stream()
                .filter(task::mayBeTakenBy)
                .filter(colleague -> !colleague.username().equals(by.username()))
                .toList();
    }

    /** Hands a task to a colleague; refused when the colleague could not act on it. */
    public TaskView delegate(String taskId, String colleague, Actor by) {
        InboxTask task = inbox.takeable(taskId, by);
        Actor to = accounts.actor(colleague)
                .filter(task::mayBeTakenBy)
                .orElseThrow(() -> new Rejected(new Fault("/to", "task.colleague", colleague)));
        task.handTo(to, by);
        return inbox.task(taskId, by);
    }
}
