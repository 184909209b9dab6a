package org.binglian.bench;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Four clients that work in parallel for a while. */
final class Clients {

    static final int COUNT = 4;

    interface Work {
        /** One application from filing to its reply; gives the number of its cases. */
        int once(int client) throws Exception;
    }

    private Clients() {}

    /** Cases finished in a second by all clients together. */
    static double casesPerSecond(Duration period, Work work) throws InterruptedException, ExecutionException {
        AtomicLong cases = new AtomicLong();
        long begun = System.nanoTime();
        long end = begun + period.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(COUNT);
        try {
            for (Future<?> client : IntStream.range(0, COUNT)
                    .mapToObj(client -> threads.submit(() -> {
                        while (System.nanoTime() < end) {
                            cases.addAndGet(work.once(client));
                        }
                        return cases;
                    }))
                    .toList()) {
                client.get();
            }
        } finally {
            threads.shutdown();
        }
        return cases.get() / ((System.nanoTime() - begun) / 1e9);
    }
}
