package org.binglian.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What was measured: for every kind of request its times and statements. */
final class Figures {

    private record Sample(long nanos, int statements) {}

    private final Map<String, ConcurrentLinkedQueue<Sample>> samples = new ConcurrentHashMap<>();

    void add(String request, long nanos, int statements) {
        samples.computeIfAbsent(request, name -> new ConcurrentLinkedQueue<>()).add(new Sample(nanos, statements));
    }

    void clear() {
        samples.clear();
    }

    void print() {
        System.out.printf("%-34s %8s %9s %9s %11s%n", "request", "count", "p50 ms", "p95 ms", "statements");
        new TreeMap<>(samples).forEach((request, taken) -> {
            List<Sample> all = List.copyOf(taken);
            System.out.printf(
                    "%-34s %8d %9.1f %9.1f %11d%n",
                    request,
                    all.size(),
                    quantile(all, 0.50),
                    quantile(all, 0.95),
                    all.stream().mapToInt(Sample::statements).max().orElse(0));
        });
    }

    private static double quantile(List<Sample> samples, double share) {
        long[] sorted = samples.stream().mapToLong(Sample::nanos).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))] / 1e6;
    }
}
