package org.binglian.api.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.binglian.api.problems.RequestProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Lets a key (a name, an address) do something a number of times in a period; the tries come back bit by bit. */
public final class Throttle {

    private static final int KEYS = 100_000;

    private final Cache<String, Bucket> buckets;
    private final int tries;
    private final Duration period;

    public Throttle(int tries, Duration period) {
        this.tries = tries;
        this.period = period;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(KEYS)
                .expireAfterAccess(period)
                .build();
    }

    /** Takes one try, or refuses (429) with the time to wait. */
    public void take(String key) {
        ConsumptionProbe probe = buckets.get(key, k -> full()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            RequestProblem problem = new RequestProblem(HttpStatus.TOO_MANY_REQUESTS, "too-many-tries");
            problem.headers().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            throw problem;
        }
    }

    /** Gives one try back: it was no misuse. */
    public void giveBack(String key) {
        buckets.get(key, k -> full()).addTokens(1);
    }

    /** Gives all tries back. */
    public void forgive(String key) {
        buckets.invalidate(key);
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, period))
                .build();
    }
}
