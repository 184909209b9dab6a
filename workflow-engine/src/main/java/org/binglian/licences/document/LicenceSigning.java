package org.binglian.licences.document;

import java.util.UUID;
import org.binglian.licences.LicenceDocuments;
import org.binglian.licences.LicenceLibrary;
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

    private final LicenceLibrary library;
    private final LicenceDocuments documents;

    LicenceSigning(LicenceLibrary library, LicenceDocuments documents) {
        this.library = library;
        this.documents = documents;
    }

    @Scheduled(cron = "40 * * * * *", zone = "Asia/Shanghai")
    void sign() {
        for (UUID licence : library.withoutDocument(AT_A_TIME)) {
            try {
                documents.pdf(licence);
            } catch (RuntimeException e) {
                log.warn("Licence {} is still without its document; the next run tries again", licence, e);
                return; // what stops one stops the others: the keys, the time stamps or the store
            }
        }
    }
}
