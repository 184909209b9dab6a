package org.binglian.seeds;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binglian.approval.Completion;
import org.binglian.approval.Inbox;
import org.binglian.approval.InboxFilter;
import org.binglian.approval.InboxQueue;
import org.binglian.approval.Journey;
import org.binglian.approval.TaskAction;
import org.binglian.approval.TaskKind;
import org.binglian.approval.TaskView;
import org.binglian.approval.TaskWork;
import org.binglian.cases.CaseSnapshot;
import org.binglian.cases.CaseSnapshots;
import org.binglian.cases.CaseState;
import org.binglian.cases.CorrectionItem;
import org.binglian.cases.Extension;
import org.binglian.cases.OpenedApplication;
import org.binglian.cases.SpecialProcedureKind;
import org.binglian.cases.Suspension;
import org.binglian.identity.Accounts;
import org.binglian.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what the officers do, from their inboxes. */
@Component
@WithDemoCases
class DemoOffice {

    private final Accounts accounts;
    private final Inbox inbox;
    private final TaskWork work;
    private final CaseSnapshots snapshots;
    private final Suspension suspension;
    private final Extension extension;
    private final Journey journey;
    private final Map<String, Actor> officers = new HashMap<>();

    DemoOffice(
            Accounts accounts,
            Inbox inbox,
            TaskWork work,
            CaseSnapshots snapshots,
            Suspension suspension,
            Extension extension,
            Journey journey) {
        this.accounts = accounts;
        this.inbox = inbox;
        this.work = work;
        this.snapshots = snapshots;
        this.suspension = suspension;
        this.extension = extension;
        this.journey = journey;
    }

    /** Fails when the window has nothing to do there: then the story is told wrong. */
    void window(
            OpenedApplication filed, TaskAction action, @Nullable String comment, List<CorrectionItem> corrections) {
        Actor window = officer("window1");
        List<TaskView> tasks = tasks(filed.number(), window);
        if (tasks.isEmpty()) {
            throw new IllegalStateException("No task for " + action + " of " + filed.number());
        }
        Completion completion = new Completion(action.name(), comment, corrections, "SF1040567288931", null);
        tasks.forEach(task -> work.complete(task.id(), completion, window));
    }

    /** The cases of an application by their items, as they were filed. */
    Map<String, CaseSnapshot> cases(UUID application) {
        return snapshots.inside(application).stream()
                .map(snapshots::of)
                .collect(Collectors.toMap(CaseSnapshot::item, Function.identity()));
    }

    /** Whatever the divisions have before them of this case; nothing while its clock stands still. */
    void review(CaseSnapshot filed) {
        if (snapshots.of(filed.caseId()).state() != CaseState.SUSPENDED) {
            Actor reviewer = of("reviewer", filed);
            tasks(filed.caseNumber(), reviewer)
                    .forEach(task -> finish(task, TaskAction.PASS, "申请材料齐全，内容符合规定。", reviewer));
        }
    }

    /** Tells whether the case is decided then, or had ended before. */
    boolean decide(CaseSnapshot filed, DemoStory story) {
        Actor decider = of("decider", filed);
        boolean refused = story.has("REFUSE", filed.item());
        boolean noted = refused || story.has("NOTE", filed.item());
        List<TaskView> tasks = tasks(filed.caseNumber(), decider).stream()
                .filter(task -> task.kind() == TaskKind.DECISION)
                .toList();
        tasks.forEach(task ->
                finish(task, refused ? TaskAction.REFUSE : TaskAction.APPROVE, noted ? story.words() : "同意。", decider));
        return !tasks.isEmpty() || !snapshots.of(filed.caseId()).state().open();
    }

    private void finish(TaskView task, TaskAction action, String comment, Actor by) {
        work.complete(task.id(), new Completion(action.name(), comment, List.of(), null, null), by);
    }

    void suspend(CaseSnapshot filed, String procedure, int days, String reason) {
        suspension.begin(filed.caseId(), SpecialProcedureKind.valueOf(procedure), reason, days, of("decider", filed));
    }

    void resume(CaseSnapshot filed) {
        suspension.end(filed.caseId(), null, of("decider", filed));
    }

    void extend(CaseSnapshot filed, int days) {
        extension.grant(filed.caseId(), days, "涉及多个地块权属核实，不能按期办结", of("decider", filed));
    }

    void timers(UUID application) {
        journey.catchUp(application);
    }

    private List<TaskView> tasks(String number, Actor actor) {
        return inbox.list(new InboxFilter(InboxQueue.GROUP, null, null, number), actor, null, 100)
                .items();
    }

    private Actor of(String kind, CaseSnapshot filed) {
        String department = filed.department();
        return officer(
                kind + "-" + department.substring(department.indexOf('-') + 1).toLowerCase(Locale.ROOT));
    }

    private Actor officer(String username) {
        return officers.computeIfAbsent(
                username,
                name -> accounts.actor(name).orElseThrow(() -> new IllegalStateException("No demo user " + name)));
    }
}
