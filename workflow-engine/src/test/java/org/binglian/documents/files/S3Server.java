package org.binglian.documents.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that speaks S3 in a process of its own, started once and ended with the tests. */
final class S3Server {

    private static final Pattern STARTED = Pattern.compile("Tomcat started on ports .* (\\d+) \\(http\\)");

    private static final class Started {
        static final URI ENDPOINT = start();
    }

    private S3Server() {}

    /** With the bucket {@code files}. */
    static FileSettings.S3 settings() {
        return settings(Started.ENDPOINT);
    }

    static FileSettings.S3 settings(URI endpoint) {
        return new FileSettings.S3("files", "us-east-1", endpoint, "id", "secret", true, Duration.ofSeconds(30));
    }

    private static URI start() {
        try {
            Process server = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            Path.of("target", "s3mock", "s3mock.jar").toString(),
                            "--server.port=0",
                            "--com.adobe.testing.s3mock.http-port=0",
                            "--com.adobe.testing.s3mock.store.initial-buckets=files"))
                    .redirectErrorStream(true)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
            BufferedReader log = server.inputReader(StandardCharsets.UTF_8);
            URI endpoint = endpoint(log);
            // Nobody reads on: a full pipe would stop the server.
            Thread drain = new Thread(() -> log.lines().forEach(line -> {}), "s3-server-log");
            drain.setDaemon(true);
            drain.start();
            return endpoint;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI endpoint(BufferedReader log) throws IOException {
        StringBuilder read = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                return URI.create("http://localhost:" + started.group(1));
            }
            read.append(line).append('\n');
        }
        throw new IllegalStateException("The S3 server did not start:\n" + read);
    }
}
