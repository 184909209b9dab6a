package org.binglian.seeds;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
import org.binglian.cases.SpecialProcedureKind;
import org.binglian.cases.Suspension;
import org.binglian.identity.Accounts;
import org.binglian.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Does what the officers do, from their inboxes. */
@Component
@ConditionalOnBooleanProperty("binglian.seeds.demo-cases")
class DemoOffice {

    private static final String WINDOW = "window1";

    private final Accounts accounts;
    private final Inbox inbox;
    private final TaskWork work;
    private final CaseSnapshots snapshots;
    private final Suspension suspension;
    private final Extension extension;
    private final Journey journey;

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

    void window(String number, TaskAction action, @Nullable String comment, List<CorrectionItem> corrections) {
        tasks(number, actor(WINDOW))
                .forEach(task -> work.complete(
                        task.id(),
                        new Completion(action.name(), comment, corrections, "SF1040567288931"),
                        actor(WINDOW)));
    }

    /** Whatever the divisions have before them of this application. */
    void review(UUID application) {
        for (CaseSnapshot c : open(application)) {
            Actor reviewer = officer("reviewer", c.department());
            tasks(c.caseNumber(), reviewer).forEach(task -> finish(task, TaskAction.PASS, "申请材料齐全，内容符合规定。", reviewer));
        }
    }

    void decide(UUID application, DemoStory story) {
        for (CaseSnapshot c : open(application)) {
            boolean refused = story.refused(c.item());
            Actor decider = officer("decider", c.department());
            tasks(c.caseNumber(), decider).stream()
                    .filter(task -> task.kind() == TaskKind.DECISION)
                    .forEach(task -> finish(
                            task,
                            refused ? TaskAction.REFUSE : TaskAction.APPROVE,
                            refused ? "选址涉及永久基本农田，不符合土地利用总体规划。" : "同意。",
                            decider));
        }
    }

    private void finish(TaskView task, TaskAction action, String comment, Actor by) {
        work.complete(task.id(), new Completion(action.name(), comment, List.of(), null), by);
    }

    void suspend(UUID application, String item, String procedure, int days) {
        CaseSnapshot c = caseOf(application, item);
        suspension.begin(
                c.caseId(),
                SpecialProcedureKind.valueOf(procedure),
                "需要组织专家对技术方案进行评审",
                days,
                officer("decider", c.department()));
    }

    void resume(UUID application, String item) {
        CaseSnapshot c = caseOf(application, item);
        suspension.end(c.caseId(), officer("decider", c.department()));
    }

    void extend(UUID application, String item, int days) {
        CaseSnapshot c = caseOf(application, item);
        extension.grant(c.caseId(), days, "涉及多个地块权属核实，不能按期办结", officer("decider", c.department()));
    }

    void timers(UUID application) {
        journey.catchUp(application);
    }

    boolean anyOpen(UUID application) {
        return snapshots.inside(application).stream()
                .map(snapshots::of)
                .anyMatch(c -> c.state().open());
    }

    private List<CaseSnapshot> open(UUID application) {
        return snapshots.inside(application).stream()
                .map(snapshots::of)
                .filter(c -> c.state().open() && c.state() != CaseState.SUSPENDED)
                .toList();
    }

    private CaseSnapshot caseOf(UUID application, String item) {
        return snapshots.inside(application).stream()
                .map(snapshots::of)
                .filter(c -> c.item().equals(item))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("Application " + application + " has no case of " + item));
    }

    private List<TaskView> tasks(String number, Actor actor) {
        return inbox.list(new InboxFilter(InboxQueue.GROUP, null, null, number), actor, null, 100)
                .items();
    }

    private Actor officer(String kind, String department) {
        return actor(
                kind + "-" + department.substring(department.indexOf('-') + 1).toLowerCase(Locale.ROOT));
    }

    private Actor actor(String username) {
        return accounts.actor(username).orElseThrow(() -> new IllegalStateException("No demo user " + username));
    }
}
