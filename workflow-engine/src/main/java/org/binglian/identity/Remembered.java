package org.binglian.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Values read from the database and kept for a while, so that reading them again costs no query and another node's
 * change is still seen soon. Loads without a lock: a load may need a database connection that threads waiting for the
 * lock would hold.
 */
public final class Remembered<K, V> {

    /** How long what may change is kept. */
    public static final Duration USUAL = Duration.ofMinutes(1);

    private final Cache<K, V> values;
    private final Function<K, @Nullable V> load;

    /**
     * @param keep after how long a value is loaded again; longer than {@link #USUAL} only for what never changes
     * @param load gives null when there is no such value, which is not remembered
     */
    public Remembered(int maximumSize, Duration keep, Function<K, @Nullable V> load) {
        this.values = Caffeine.newBuilder()
                .maximumSize(maximumSize)
                .expireAfterWrite(keep)
                .build();
        this.load = load;
    }

    public Optional<V> find(K key) {
        V known = values.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        V loaded = load.apply(key);
        if (loaded != null) {
            values.put(key, loaded);
        }
        return Optional.ofNullable(loaded);
    }

    /** @throws NoSuchElementException when there is no such value */
    public V get(K key) {
        return find(key).orElseThrow();
    }

    /** Forgets now, for the rest of this transaction, and again at its end, for what others read meanwhile. */
    public void forget(K key) {
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
