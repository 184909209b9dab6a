package org.binglian.cases;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.binglian.identity.Clause;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The special procedures of all cases. None outlasts what it stands for: it ends when its case goes on, or ends itself. */
@Component
@Clause("article 45")
class SpecialProcedures {

    private final EntityManager entityManager;
    private final Today today;

    SpecialProcedures(EntityManager entityManager, Today today) {
        this.entityManager = entityManager;
        this.today = today;
    }

    void begin(UUID caseId, SpecialProcedureKind kind, String reason, int expectedDays) {
        entityManager.persist(new SpecialProcedure(caseId, kind, reason, expectedDays, today.date()));
    }

    @EventListener
    void on(CaseResumed event) {
        end("p.caseId = :id", event.snapshot().caseId());
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
