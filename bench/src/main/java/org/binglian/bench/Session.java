package org.binglian.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One user's connection; times every request and files it under its name. */
final class Session {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Answer(JsonNode body, HttpResponse<byte[]> response) {}

    private final URI base;
    private final Figures figures;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Session(URI base, String username, Figures figures) throws IOException, InterruptedException {
        this.base = base;
        this.figures = figures;
        post("log in", "/api/v1/session", Map.of("username", username, "password", "binglian-demo"));
    }

    Answer get(String name, String path) throws IOException, InterruptedException {
        return send(name, request(path).GET());
    }

    Answer post(String name, String path, Object body) throws IOException, InterruptedException {
        return send(
                name, request(path).header("Content-Type", "application/json").POST(json(body)));
    }

    Answer patch(String name, String path, Object body, String version) throws IOException, InterruptedException {
        return send(
                name,
                request(path)
                        .header("Content-Type", "application/merge-patch+json")
                        .header("If-Match", version)
                        .method("PATCH", json(body)));
    }

    Answer upload(String name, String path, byte[] file) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                "--bench\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--bench--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(
                name,
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=bench")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .forEach(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    private Answer send(String name, HttpRequest.Builder request) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        long nanos = System.nanoTime() - begun;
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(name + " answered " + response.statusCode() + " "
                    + new String(response.body(), StandardCharsets.UTF_8));
        }
        figures.add(
                name,
                nanos,
                response.headers()
                        .firstValue(CountedStatements.HEADER)
                        .map(Integer::parseInt)
                        .orElse(0));
        return new Answer(response.body().length == 0 ? JSON.nullNode() : body(response), response);
    }

    private static JsonNode body(HttpResponse<byte[]> response) {
        return response.headers().firstValue("Content-Type").orElse("").contains("json")
                ? JSON.readTree(response.body())
                : JSON.nullNode();
    }
}
