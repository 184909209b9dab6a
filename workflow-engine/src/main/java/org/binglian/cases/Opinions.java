package org.binglian.cases;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The divisions' opinions on cases, oldest first. */
@Component
class Opinions {

    private final EntityManager entityManager;

    Opinions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(DivisionOpinion opinion) {
        entityManager.persist(opinion);
    }

    List<Opinion> of(UUID caseId) {
        return entityManager
                .createQuery(
                        "select o from DivisionOpinion o where o.caseId = :id order by o.id", DivisionOpinion.class)
                .setParameter("id", caseId)
                .getResultStream()
                .map(DivisionOpinion::view)
                .toList();
    }
}
