package org.binglian.licences.outside;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An outside library on a port of this machine, spoken to over real HTTP, that does what a test tells it. */
public final class FakeLibrary implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** How it answers one request; what is left undone when this returns stays undone. */
    @FunctionalInterface
    public interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicInteger requests = new AtomicInteger();
    private final ConcurrentLinkedQueue<Behaviour> next = new ConcurrentLinkedQueue<>();
    private final List<Map<String, Object>> licences = new CopyOnWriteArrayList<>();
    private volatile Behaviour usual = this::well;
    private volatile byte[] document = new byte[0];
    private volatile String lastAuthorization = "";

    public FakeLibrary() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public void has(Map<String, Object> licence) {
        licences.add(licence);
    }

    public void hasNothing() {
        licences.clear();
    }

    public void hasDocument(byte[] pdf) {
        document = pdf;
    }

    /** From now on. */
    public void always(Behaviour behaviour) {
        usual = behaviour;
    }

    /** For the next requests, one each. */
    public void first(Behaviour... behaviours) {
        next.addAll(List.of(behaviours));
    }

    public int requests() {
        return requests.get();
    }

    public String lastAuthorization() {
        return lastAuthorization;
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        lastAuthorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        Behaviour behaviour = next.poll();
        try (exchange) {
            (behaviour == null ? usual : behaviour).answer(exchange);
        }
    }

    /** What it has of what is asked for. */
    public void well(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().endsWith("/document")) {
            send(exchange, 200, document);
            return;
        }
        JsonNode asked = JSON.readTree(exchange.getRequestBody().readAllBytes());
        List<Map<String, Object>> found = licences.stream()
                .filter(licence ->
                        licence.get("holder").equals(asked.path("holder").asString()))
                .filter(licence -> asked.path("types")
                        .valueStream()
                        .anyMatch(type -> type.asString().equals(licence.get("type"))))
                .toList();
        send(exchange, 200, JSON.writeValueAsBytes(Map.of("licences", found)));
    }

    public static Behaviour status(int status) {
        return exchange -> send(exchange, status, "{}".getBytes(StandardCharsets.UTF_8));
    }

    public static Behaviour text(String body) {
        return exchange -> send(exchange, 200, body.getBytes(StandardCharsets.UTF_8));
    }

    /** These licences, whoever asks for whatever. */
    public static Behaviour insisting(Map<String, Object> licence) {
        return exchange -> send(exchange, 200, JSON.writeValueAsBytes(Map.of("licences", List.of(licence))));
    }

    /** Accepts the question and says nothing. */
    public Behaviour silent() {
        return exchange -> await();
    }

    /** Begins an answer and does not end it. */
    public Behaviour halting() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await();
        };
    }

    /** Breaks the connection off. */
    public static Behaviour breaking() {
        return exchange -> {
            throw new IOException("broken off");
        };
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private void await() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
