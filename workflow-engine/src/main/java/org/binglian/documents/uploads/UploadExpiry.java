package org.binglian.documents.uploads;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.binglian.documents.files.PieceFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets uploads that nobody finished, and pieces that a crash left behind. Several processes may do it at once. */
@Component
class UploadExpiry {

    private static final Logger LOG = LoggerFactory.getLogger(UploadExpiry.class);
    private static final Limit AT_ONCE = Limit.of(100);

    private final PartialUploads uploads;
    private final PieceFolder folder;
    private final Clock clock;
    private final TransactionTemplate transaction;

    UploadExpiry(PartialUploads uploads, PieceFolder folder, Clock clock, PlatformTransactionManager transactions) {
        this.uploads = uploads;
        this.folder = folder;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(cron = "0 20 * * * *", zone = "Asia/Shanghai")
    void forgetExpired() {
        int forgotten = 0;
        for (List<PartialUpload> some = expired(); !some.isEmpty(); some = expired()) {
            for (PartialUpload upload : some) {
                transaction.executeWithoutResult(status -> uploads.delete(upload));
            }
            forgotten += some.size();
        }
        // The row of an upload is there before its first piece: pieces without a row are nobody's.
        for (UUID upload : folder.uploads()) {
            if (!uploads.existsById(upload)) {
                folder.deleteAll(upload);
            }
        }
        LOG.info("Forgot {} uploads that nobody finished in time", forgotten);
    }

    private List<PartialUpload> expired() {
        return uploads.findByExpiresAtBeforeOrderByExpiresAtAscIdAsc(clock.instant(), AT_ONCE);
    }
}
