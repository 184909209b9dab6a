package org.binglian.documents.files;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.binglian.identity.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a scanner that speaks clamd's protocol, by {@code INSTREAM} over TCP, so that it needs no access to our disk. */
final class Clamd implements VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final int CHUNK = 65_536;
    private static final int LONGEST_ANSWER = 1_000;
    private static final Duration RETRY = Duration.ofMinutes(1);
    private static final String CLEAN = "stream: OK";
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private final String host;
    private final int port;
    private final Duration timeout;

    /** @param address such as {@code clamd.example:3310} */
    Clamd(String address, Duration timeout) {
        int colon = address.lastIndexOf(':');
        this.host = address.substring(0, Math.max(0, colon));
        this.port = Integer.parseInt(address.substring(colon + 1));
        this.timeout = timeout;
    }

    @Override
    public void requireClean(Path file) {
        String answer = ask(file);
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            LOG.warn("The virus scanner found {}", found.group(1));
            throw FileFault.because("infected", found.group(1));
        }
        if (!answer.equals(CLEAN)) {
            LOG.error("The virus scanner answered {}", answer);
            throw new Unavailable("scan-unavailable", RETRY);
        }
    }

    private String ask(Path file) {
        try (Socket socket = new Socket();
                InputStream content = Files.newInputStream(file)) {
            Executor deadline = CompletableFuture.delayedExecutor(timeout.toMillis(), TimeUnit.MILLISECONDS);
            // Reading and writing both end when the socket is closed; a timeout of the socket would cover reading
            // alone.
            deadline.execute(() -> close(socket));
            socket.connect(new InetSocketAddress(host, port), (int) timeout.toMillis());
            send(content, new DataOutputStream(socket.getOutputStream()));
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        } catch (IOException e) {
            LOG.error("The virus scanner at {}:{} cannot be asked", host, port, e);
            throw new Unavailable("scan-unavailable", RETRY);
        }
    }

    /** Chunks with their lengths before them, and an empty one at the end. */
    private static void send(InputStream content, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] chunk = new byte[CHUNK];
        for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
            out.writeInt(read);
            out.write(chunk, 0, read);
        }
        out.writeInt(0);
        out.flush();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
