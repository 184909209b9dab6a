package org.binglian.approval;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.binglian.cases.ApplicationFacts;
import org.binglian.cases.CaseEvent;
import org.binglian.cases.CaseExtended;
import org.binglian.cases.CaseResumed;
import org.binglian.cases.CaseSnapshot;
import org.binglian.cases.CaseSnapshots;
import org.binglian.cases.CaseSuspended;
import org.binglian.commitments.CommitmentChecks;
import org.binglian.identity.Actor;
import org.binglian.identity.NotFound;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.binglian.worktime.ClockReading;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inbox of officers: a read model of the open and done steps, kept in the transaction of every step. */
@Service
@Transactional
public class Inbox implements Desk {

    private final EntityManager entityManager;
    private final CaseSnapshots snapshots;
    private final CommitmentChecks checks;
    private final Clock clock;

    Inbox(EntityManager entityManager, CaseSnapshots snapshots, CommitmentChecks checks, Clock clock) {
        this.entityManager = entityManager;
        this.snapshots = snapshots;
        this.checks = checks;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<TaskView> list(InboxFilter filter, Actor actor, @Nullable Position after, int limit) {
        LocalDate today = LocalDate.now(clock);
        InboxSelection selection = new InboxSelection(filter, actor, today, after);
        TypedQuery<InboxTask> query = entityManager.createQuery(selection.jpql(), InboxTask.class);
        selection.parameters().forEach(query::setParameter);
        List<TaskView> rows = query.setMaxResults(limit + 1)
                .getResultStream()
                .map(task -> task.view(today, actor))
                .toList();
        return Page.of(rows, limit, row -> position(filter.queue(), row));
    }

    private static Position position(InboxQueue queue, TaskView row) {
        return queue == InboxQueue.DONE
                ? Position.of(Objects.requireNonNull(row.completedAt()), row.id())
                : Position.of(row.dueOn(), row.id());
    }

    /** A task for somebody who may act on it or did; for others it does not exist. */
    @Transactional(readOnly = true)
    public TaskView task(String id, Actor actor) {
        return visible(id, actor).view(LocalDate.now(clock), actor);
    }

    private InboxTask visible(String id, Actor actor) {
        InboxTask task = entityManager.find(InboxTask.class, id);
        if (task == null || !(task.mayBeTakenBy(actor) || task.touchedBy(actor))) {
            throw new NotFound("task", id);
        }
        return task;
    }

    /** For a change: whoever once had the task but may not act on it any more finds nothing. */
    InboxTask takeable(String id, Actor actor) {
        InboxTask task = entityManager.find(InboxTask.class, id);
        if (task == null || !task.mayBeTakenBy(actor)) {
            throw new NotFound("task", id);
        }
        return task;
    }

    /** For work beside the step itself: an open task that the person may act on. */
    @Transactional(readOnly = true)
    TaskView workedOn(String id, Actor actor) {
        InboxTask task = takeable(id, actor);
        task.requireOpen();
        return task.view(LocalDate.now(clock), actor);
    }

    /**
     * For a step: the task as it is after whoever held its application before is through. The application is held until the end of the
     * transaction, so that officers who work on it at the same moment queue up.
     */
    InboxTask held(String id, Actor actor) {
        entityManager
                .createQuery(
                        "select a from Application a where a.id = (select t.subject.applicationId from InboxTask t where t.id = :task)")
                .setParameter("task", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return takeable(id, actor);
    }

    public TaskView claim(String id, Actor actor) {
        InboxTask task = takeable(id, actor);
        task.claim(actor);
        return task.view(LocalDate.now(clock), actor);
    }

    public TaskView release(String id, Actor actor) {
        InboxTask task = takeable(id, actor);
        task.release(actor);
        return task.view(LocalDate.now(clock), actor);
    }

    @Override
    public void lay(
            String taskId, String element, UUID applicationId, @Nullable UUID caseId, @Nullable String division) {
        TaskKind kind = TaskKind.ofElement(element);
        if (caseId == null) {
            ApplicationFacts facts = snapshots.application(applicationId);
            add(taskId, kind, TaskSubject.of(facts), facts.clock());
        } else {
            CaseSnapshot snapshot = snapshots.of(caseId);
            add(taskId, kind, TaskSubject.of(snapshot, division), clock(kind, snapshot));
        }
    }

    /** An original is to be checked while the reply waits, so that it can still be delivered in time (article 44). */
    private @Nullable ClockReading clock(TaskKind kind, CaseSnapshot snapshot) {
        if (kind == TaskKind.ORIGINAL_CHECK) {
            return snapshots.application(snapshot.applicationId()).clock();
        }
        return kind.ofCommitment() ? checks.clock(snapshot.caseId()) : snapshot.clock();
    }

    private void add(String taskId, TaskKind kind, TaskSubject subject, @Nullable ClockReading reading) {
        entityManager.persist(new InboxTask(taskId, kind, subject, Objects.requireNonNull(reading), clock.instant()));
    }

    @Override
    public void take(String taskId) {
        InboxTask task = entityManager.find(InboxTask.class, taskId);
        if (task != null) {
            task.takeBack();
        }
    }

    @EventListener({CaseSuspended.class, CaseResumed.class, CaseExtended.class})
    void follow(CaseEvent event) {
        ClockReading reading = Objects.requireNonNull(event.snapshot().clock());
        entityManager
                .createQuery("select t from InboxTask t where t.subjectId = :id and t.state = OPEN", InboxTask.class)
                .setParameter("id", event.snapshot().caseId())
                .getResultStream()
                .forEach(task -> task.follow(reading));
    }
}
