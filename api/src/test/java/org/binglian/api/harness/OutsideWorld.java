package org.binglian.api.harness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The library of 浙江省人力社保厅 lies outside of the application under test, on a port of this machine. */
@TestConfiguration(proxyBeanMethods = false)
class OutsideWorld {

    @Bean
    static SocialInsurance socialInsurance() throws IOException {
        return new SocialInsurance();
    }

    @Bean
    static DynamicPropertyRegistrar addresses(SocialInsurance library) {
        return properties -> {
            properties.add("binglian.licences.outside.social-insurance.url", library::url);
            properties.add("binglian.licences.outside.social-insurance.departments", () -> "ZJ-RST");
            properties.add("binglian.licences.outside.social-insurance.tries", () -> "1");
        };
    }

    /** It has what a test puts into it, and is down while a test wants it to be. */
    public static final class SocialInsurance implements AutoCloseable {

        private static final JsonMapper JSON = JsonMapper.builder().build();

        private final HttpServer server;
        private final List<Map<String, Object>> licences = new CopyOnWriteArrayList<>();
        private volatile byte[] document = new byte[0];
        private volatile boolean down;

        SocialInsurance() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/licences/", this::answer);
            server.start();
        }

        String url() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        public void has(Map<String, Object> licence, byte[] pdf) {
            licences.add(licence);
            document = pdf;
        }

        public void down(boolean now) {
            down = now;
        }

        private void answer(HttpExchange exchange) throws IOException {
            try (exchange) {
                byte[] body = exchange.getRequestURI().getPath().endsWith("/document")
                        ? document
                        : found(JSON.readTree(exchange.getRequestBody().readAllBytes()));
                exchange.sendResponseHeaders(down ? 503 : 200, body.length);
                exchange.getResponseBody().write(body);
            }
        }

        private byte[] found(JsonNode asked) {
            String holder = asked.path("holder").asString();
            String types = asked.path("types").toString();
            List<Map<String, Object>> found = licences.stream()
                    .filter(licence -> holder.equals(licence.get("holder")))
                    .filter(licence -> types.contains("\"" + licence.get("type") + "\""))
                    .toList();
            return JSON.writeValueAsBytes(Map.of("licences", found));
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
