package org.binglian.identity.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Values read from the database and kept for a minute, so that another node's change is seen soon. Loads without a
 * lock: a load may need a database connection that threads waiting for the lock would hold.
 */
final class Remembered<K, V> {

    private final Cache<K, V> values;
    private final Function<K, V> load;

    Remembered(int maximumSize, Function<K, V> load) {
        this.values = Caffeine.newBuilder()
                .maximumSize(maximumSize)
                .expireAfterWrite(Duration.ofMinutes(1))
                .build();
        this.load = load;
    }

    V get(K key) {
        V known = values.getIfPresent(key);
        if (known != null) {
            return known;
        }
        V loaded = load.apply(key);
        values.put(key, loaded);
        return loaded;
    }

    /** Forgets now, for the rest of this transaction, and again at its end, for what others read meanwhile. */
    void forget(K key) {
        values.invalidate(key);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    values.invalidate(key);
                }
            });
        }
    }
}
