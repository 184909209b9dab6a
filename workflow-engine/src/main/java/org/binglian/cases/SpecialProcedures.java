package org.binglian.cases;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.binglian.identity.Clause;
import org.binglian.identity.Conflict;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The special procedures of all cases: several may go on at once, one of each kind. None outlasts its case. */
@Component
@Clause("article 45")
class SpecialProcedures {

    private final EntityManager entityManager;
    private final Today today;

    SpecialProcedures(EntityManager entityManager, Today today) {
        this.entityManager = entityManager;
        this.today = today;
    }

    void add(SpecialProcedure procedure) {
        entityManager.persist(procedure);
    }

    /** Those of the case that go on, in the order in which they began. */
    List<SpecialProcedure> open(UUID caseId) {
        return entityManager
                .createQuery(
                        "select p from SpecialProcedure p where p.caseId = :id and p.endedOn is null order by p.id",
                        SpecialProcedure.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    void requireNone(UUID caseId, SpecialProcedureKind kind) {
        if (open(caseId).stream().anyMatch(p -> p.kind() == kind)) {
            throw new Conflict("case.procedure-open", Set.of(), named(kind));
        }
    }

    /**
     * The one that is meant.
     *
     * @param kind may be left out while only one goes on
     */
    SpecialProcedure meant(UUID caseId, @Nullable SpecialProcedureKind kind) {
        List<SpecialProcedure> open = open(caseId);
        if (kind == null && open.size() > 1) {
            throw new Conflict(
                    "case.procedures-several",
                    Set.of(),
                    open.stream().map(p -> named(p.kind())).collect(Collectors.joining("、")));
        }
        return open.stream()
                .filter(p -> kind == null || p.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new Conflict("case.procedure-not-open", Set.of()));
    }

    /** For people and for programs. */
    private static String named(SpecialProcedureKind kind) {
        return kind.title() + "（" + kind + "）";
    }

    @EventListener
    void on(CaseTerminated event) {
        end("p.caseId = :id", event.snapshot().caseId());
    }

    @EventListener
    void on(ApplicationWithdrawn event) {
        end("p.caseId in (select c.id from ApprovalCase c where c.applicationId = :id)", event.applicationId());
    }

    private void end(String which, UUID id) {
        entityManager
                .createQuery("update SpecialProcedure p set p.endedOn = :on where p.endedOn is null and " + which)
                .setParameter("on", today.date())
                .setParameter("id", id)
                .executeUpdate();
    }
}
