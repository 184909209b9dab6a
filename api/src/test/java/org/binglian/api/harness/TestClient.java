package org.binglian.api.harness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the application as the web UI does: keeps cookies and sends the CSRF token with every write. */
public final class TestClient {

    /** The password of all demo users. */
    public static final String DEMO_PASSWORD = "binglian-demo";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BOUNDARY = "binglian-test-boundary";

    private final URI base;
    private final CookieManager cookies;
    private final HttpClient http;

    public TestClient(int port) {
        this(port, new CookieManager());
    }

    private TestClient(int port, CookieManager cookies) {
        this.base = URI.create("http://localhost:" + port);
        this.cookies = cookies;
        this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** The same browser, talking to an application that has started again at another port. */
    public TestClient movedTo(int port) {
        return new TestClient(port, cookies);
    }

    public TestClient login(String username) {
        return login(username, DEMO_PASSWORD);
    }

    public TestClient login(String username, String password) {
        tryLogin(username, password).expect(200);
        return this;
    }

    public Reply tryLogin(String username, String password) {
        return post("/api/v1/session", Map.of("username", username, "password", password));
    }

    /** @param headers names and values in turn */
    public Reply get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), with(Map.of(), headers));
    }

    public Reply post(String path, Object body, String... headers) {
        return json("POST", path, body, headers);
    }

    public Reply put(String path, Object body, String... headers) {
        return json("PUT", path, body, headers);
    }

    public Reply patch(String path, Object body, String... headers) {
        return send("PATCH", path, text(body), with(Map.of("Content-Type", "application/merge-patch+json"), headers));
    }

    public Reply delete(String path, String... headers) {
        return send("DELETE", path, BodyPublishers.noBody(), with(Map.of(), headers));
    }

    /** Sends a file as the part {@code file}. */
    public Reply upload(String path, String fileName, String mediaType, byte[] content, String... headers) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        String type = "multipart/form-data; boundary=" + BOUNDARY;
        return send(
                "POST",
                path,
                BodyPublishers.ofByteArray(body.toByteArray()),
                with(Map.of("Content-Type", type), headers));
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Sends exactly these headers besides the cookies; the CSRF token is added unless it is among them. */
    public Reply send(String method, String path, BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path)).method(method, body).timeout(Duration.ofMinutes(2));
        if (!method.equals("GET") && !headers.containsKey("X-XSRF-TOKEN")) {
            cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        }
        headers.forEach(request::header);
        try {
            return new Reply(http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Reply json(String method, String path, Object body, String... headers) {
        return send(method, path, text(body), with(Map.of("Content-Type", "application/json"), headers));
    }

    /** Text is sent as it stands, so that a test can send what is no JSON. */
    private static BodyPublisher text(Object body) {
        return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
    }

    private static Map<String, String> with(Map<String, String> usual, String... more) {
        Map<String, String> headers = new LinkedHashMap<>(usual);
        List<String> pairs = List.of(more);
        for (int i = 0; i < pairs.size(); i += 2) {
            headers.put(pairs.get(i), pairs.get(i + 1));
        }
        return headers;
    }
}
