package org.binglian.api.harness;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.binglian.api.BinglianApplication;

/** The application in a process of its own, which a test can kill as a power cut would. */
public final class LaunchedApplication implements AutoCloseable {

    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern LISTENS = Pattern.compile("Started BinglianApplication in");

    private final Process process;
    private final int port;

    private LaunchedApplication(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Waits until it is ready. It has demo users and no demo cases.
     *
     * @param settings such as {@code --binglian.x=y}
     */
    public static LaunchedApplication start(Path dataDirectory, String... settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                BinglianApplication.class.getName(),
                "--server.port=0",
                "--binglian.seeds.demo-cases=false",
                "--binglian.data-dir=" + dataDirectory));
        command.addAll(List.of(settings));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            LaunchedApplication launched = new LaunchedApplication(process, awaitPort(process));
            launched.awaitReadiness();
            return launched;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    public TestClient client() {
        return new TestClient(port);
    }

    /** {@code kill -9}: no shutdown hook runs, nothing is written any more. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    /** It listens before its data are loaded. */
    private void awaitReadiness() {
        TestClient anybody = client();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> anybody.get("/actuator/health/readiness").status() == 200);
    }

    private static int awaitPort(Process process) throws IOException {
        StringBuilder log = new StringBuilder();
        int port = 0;
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            log.append(line).append('\n');
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                port = Integer.parseInt(started.group(1));
            }
            if (LISTENS.matcher(line).find()) {
                keepReading(output);
                return port;
            }
        }
        throw new IllegalStateException("The application did not start:\n" + log);
    }

    /** A pipe that nobody reads would stop the process once it is full. */
    private static void keepReading(BufferedReader output) {
        Thread reader = new Thread(() -> output.lines().forEach(line -> {}), "output of the application");
        reader.setDaemon(true);
        reader.start();
    }
}
