package org.binglian.catalogue.published;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes anew what items are found by; the guides themselves stay as they are. */
@Component
class SearchIndex {

    private static final int BATCH = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final ItemVersions rows;
    private final TransactionTemplate transaction;

    SearchIndex(ItemVersions rows, TransactionTemplate transaction) {
        this.rows = rows;
        this.transaction = transaction;
    }

    /** A batch is a transaction, so that a large catalogue is never held as a whole; gives the number of versions. */
    long rebuild() {
        long rebuilt = 0;
        UUID last = BEFORE_ALL;
        List<UUID> batch;
        do {
            UUID after = last;
            batch = transaction.execute(status -> next(after));
            rebuilt += batch.size();
            last = batch.isEmpty() ? last : batch.get(batch.size() - 1);
        } while (batch.size() == BATCH);
        return rebuilt;
    }

    private List<UUID> next(UUID after) {
        List<ItemVersion> versions = rows.findByIdGreaterThanOrderById(after, Limit.of(BATCH));
        versions.forEach(ItemVersion::index);
        return versions.stream().map(ItemVersion::getId).toList();
    }
}
