package org.binglian.catalogue.published;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Values held in memory for a while, so that reading them costs no query. What a transaction changes is forgotten at once and once more when
 * it ends: nobody keeps what a roll-back undid or what was read just before the commit. Reads without a lock, because reading may wait for a
 * database connection that threads waiting for the lock would hold.
 */
class Held<K, V> {

    private final Cache<K, V> values;
    private final Function<K, @Nullable V> read;

    /**
     * @param atMost after how long another node's change is seen
     * @param read gives null when there is no such value
     */
    Held(Duration atMost, Function<K, @Nullable V> read) {
        values = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(atMost)
                .build();
        this.read = read;
    }

    Optional<V> find(K key) {
        V held = values.getIfPresent(key);
        if (held != null) {
            return Optional.of(held);
        }
        V found = read.apply(key);
        if (found != null) {
            values.put(key, found);
        }
        return Optional.ofNullable(found);
    }

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
