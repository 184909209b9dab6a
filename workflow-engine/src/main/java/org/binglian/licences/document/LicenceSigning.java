package org.binglian.licences.document;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.binglian.licences.LicenceDocuments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes the documents of licences soon after they were issued, the newest first, so that hardly anybody has to wait for one. */
@Component
class LicenceSigning {

    private static final Logger log = LoggerFactory.getLogger(LicenceSigning.class);

    /** As many as a small machine does beside its work. */
    private static final int AT_A_TIME = 20;

    private final EntityManager entities;
    private final LicenceDocuments documents;

    LicenceSigning(EntityManager entities, LicenceDocuments documents) {
        this.entities = entities;
        this.documents = documents;
    }

    @Scheduled(cron = "40 * * * * *", zone = "Asia/Shanghai")
    void sign() {
        for (UUID licence : unsigned()) {
            try {
                documents.pdf(licence);
            } catch (RuntimeException e) {
                log.warn("Licence {} is still without its document; the next run tries again", licence, e);
                return; // what stops one stops the others: the keys, the time stamps or the store
            }
        }
    }

    private List<UUID> unsigned() {
        return entities.createQuery("""
                        select l.id from Licence l
                        where l.documentHash is null and l.source is null and l.status = VALID
                        order by l.id desc
                        """, UUID.class).setMaxResults(AT_A_TIME).getResultList();
    }
}
