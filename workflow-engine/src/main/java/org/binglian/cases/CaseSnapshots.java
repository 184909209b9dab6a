package org.binglian.cases;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.binglian.identity.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases and applications of record as the other modules may know them. */
@Service
@Transactional(readOnly = true)
public class CaseSnapshots {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int PAGE = 500;

    private final EntityManager entityManager;
    private final Registry registry;
    private final Cases cases;
    private final CaseJournal journal;
    private final Today today;

    CaseSnapshots(EntityManager entityManager, Registry registry, Cases cases, CaseJournal journal, Today today) {
        this.entityManager = entityManager;
        this.registry = registry;
        this.cases = cases;
        this.journal = journal;
        this.today = today;
    }

    /**
     * Hands over every case, oldest first, one after the other; for rebuilding what was derived from them. Only a page of them is held at a
     * time, however many there are.
     */
    public void stream(Consumer<CaseSnapshot> consumer) {
        UUID after = BEFORE_ALL;
        List<Object[]> page;
        do {
            page = cases.withApplications(after, Limit.of(PAGE));
            for (Object[] row : page) {
                ApprovalCase c = (ApprovalCase) row[0];
                consumer.accept(journal.snapshot((Application) row[1], c));
                after = c.id();
            }
            page.stream().flatMap(Stream::of).forEach(entityManager::detach);
        } while (page.size() == PAGE);
    }

    public CaseSnapshot of(UUID caseId) {
        ApprovalCase c = cases.findById(caseId).orElseThrow(() -> new NotFound("case", caseId.toString()));
        return journal.snapshot(registry.found(c.applicationId()), c);
    }

    /** Why a case ended as it did; none when nothing was said. */
    public @Nullable String reason(UUID caseId) {
        return cases.findById(caseId)
                .orElseThrow(() -> new NotFound("case", caseId.toString()))
                .reason();
    }

    /** What the domain's log says about one case, in its order. */
    public List<LoggedEvent> log(UUID caseId) {
        return entityManager
                .createQuery("select h from HistoryEntry h where h.caseId = :id order by h.id", HistoryEntry.class)
                .setParameter("id", caseId)
                .getResultStream()
                .map(HistoryEntry::logged)
                .toList();
    }

    /**
     * The domain's log about cases, for whoever follows it. Lines of transactions that take long appear late, before others that were there.
     *
     * @param after id of the line to go on behind
     */
    public List<LoggedEvent> log(UUID after, int most) {
        return entityManager
                .createQuery(
                        "select h from HistoryEntry h where h.id > :after and h.caseId is not null order by h.id",
                        HistoryEntry.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultStream()
                .map(HistoryEntry::logged)
                .toList();
    }

    /** Ids of an application's cases, in order. */
    public List<UUID> inside(UUID applicationId) {
        return registry.found(applicationId).cases().stream()
                .map(ApprovalCase::id)
                .toList();
    }

    /** Ids of the cases of the same application that wait for this one's decision. */
    public List<UUID> waitingFor(CaseSnapshot decided) {
        return registry.found(decided.applicationId()).cases().stream()
                .filter(c -> c.after().contains(decided.item()))
                .map(ApprovalCase::id)
                .toList();
    }

    public ApplicationFacts application(UUID id) {
        Application a = registry.found(id);
        return new ApplicationFacts(
                a.id(),
                a.number(),
                a.subject().title(),
                a.subject().item(),
                a.region(),
                a.applicant().name(),
                a.state(),
                today.reading(a.runningClock()));
    }
}
