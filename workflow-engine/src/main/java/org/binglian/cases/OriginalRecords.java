package org.binglian.cases;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What was found of originals, and what is doubted because of it. */
@Component
class OriginalRecords {

    private final EntityManager entityManager;

    OriginalRecords(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(OriginalRecord found) {
        entityManager.persist(found);
    }

    void add(OriginalDoubt doubt) {
        entityManager.persist(doubt);
    }

    /** In the order in which they were found. */
    List<OriginalRecord> found(UUID applicationId) {
        return entityManager
                .createQuery(
                        "select r from OriginalRecord r where r.applicationId = :id order by r.id",
                        OriginalRecord.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    List<OriginalDoubt> doubts(UUID applicationId) {
        return entityManager
                .createQuery(
                        "select d from OriginalDoubt d where d.applicationId = :id order by d.id", OriginalDoubt.class)
                .setParameter("id", applicationId)
                .getResultList();
    }
}
