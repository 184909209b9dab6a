package org.binglian.bench;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.binglian.api.BinglianApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs the main job over HTTP with four clients, on H2 and on PostgreSQL, each beside the bare engine with the same models in the same
 * process; prints rates, times, statements and bytes. {@code docs/performance.md} says how to start it and what it found.
 */
public final class Bench {

    /** Long, because compiling the whole system's hot paths takes a third of two cores for a minute and a half. */
    private static final Duration WARM_UP = seconds("bench.warm-up-seconds");

    private static final Duration MEASURED = seconds("bench.seconds");

    private Bench() {}

    private static Duration seconds(String property) {
        return Duration.ofSeconds(Integer.parseInt(System.getProperty(property)));
    }

    public static void main(String[] arguments) throws Exception {
        System.out.printf(
                "Java %s, %d processors, heap %d MiB%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        try (Database h2 = Database.h2()) {
            measure(h2);
        }
        try (Database postgres = Database.postgres()) {
            measure(postgres);
        }
    }

    private static void measure(Database database) throws Exception {
        System.out.printf("%n== %s%n", database.name);
        double whole = whole(database);
        double bare;
        try (Database other = database.name.equals("H2") ? Database.h2() : Database.postgres();
                BareEngine engine = new BareEngine(other)) {
            Clients.casesPerSecond(WARM_UP, client -> engine.application());
            bare = Clients.casesPerSecond(MEASURED, client -> engine.application());
        }
        System.out.printf(
                "bare engine %.1f cases/s; whole system %.1f cases/s, %.0f %% of it%n",
                bare, whole, 100 * whole / bare);
    }

    private static double whole(Database database) throws Exception {
        SpringApplication application = new SpringApplication(BinglianApplication.class, CountedStatements.class);
        try (ConfigurableApplicationContext context = application.run(
                "--server.port=0",
                "--spring.datasource.url=" + database.url,
                "--spring.datasource.username=" + database.user,
                "--binglian.data-dir=" + database.folder,
                "--binglian.seeds.demo=true",
                "--binglian.seeds.demo-cases=false",
                "--logging.level.root=warn")) {
            URI base = URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
            Figures figures = new Figures();
            List<WholeFlow> flows = IntStream.range(0, Clients.COUNT)
                    .mapToObj(client -> new WholeFlow(base, figures))
                    .toList();
            Clients.casesPerSecond(WARM_UP, client -> flows.get(client).application());
            figures.clear();
            long before = database.written();
            double rate =
                    Clients.casesPerSecond(MEASURED, client -> flows.get(client).application());
            long bytes = database.written() - before;
            figures.print();
            System.out.printf("bytes written a case: %.0f%n", bytes / (rate * MEASURED.toSeconds()));
            return rate;
        }
    }
}
