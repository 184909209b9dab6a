package org.binglian.documents.files;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** Speaks clamd's protocol on a real socket; a test says what it answers. */
public final class FakeClamd implements AutoCloseable {

    /** Answers as a scanner does that knows one signature: the test file of EICAR. */
    public static final Function<byte[], String> EICAR =
            content -> new String(content, StandardCharsets.ISO_8859_1).contains("EICAR-STANDARD-ANTIVIRUS-TEST-FILE")
                    ? "stream: Eicar-Signature FOUND\0"
                    : "stream: OK\0";

    private final ServerSocket server;
    private final Function<byte[], String> answer;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile byte[] received = {};

    public FakeClamd(Function<byte[], String> answer) throws IOException {
        this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), answer);
    }

    private FakeClamd(ServerSocket server, Function<byte[], String> answer) {
        this.server = server;
        this.answer = answer;
        CompletableFuture.runAsync(this::serve);
    }

    /** Takes connections and never says a word. */
    static FakeClamd silent() throws IOException {
        FakeClamd[] self = new FakeClamd[1];
        self[0] = new FakeClamd(content -> {
            try {
                self[0].closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return "";
        });
        return self[0];
    }

    public String address() {
        return server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
    }

    byte[] received() {
        return received;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                if (!server.isClosed()) { // a call that came in while it was being closed finds nobody
                    answer(socket);
                }
            } catch (IOException e) {
                // The other side has gone, or the test is over.
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            socket.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        received = content.toByteArray();
        socket.getOutputStream().write(answer.apply(received).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        server.close();
        closed.countDown();
    }
}
