package org.binglian.api.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the application answered. */
public record Reply(HttpResponse<byte[]> response) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public int status() {
        return response.statusCode();
    }

    /** Fails with the whole answer when the status is another one. */
    public Reply expect(int status) {
        assertThat(status())
                .as(() -> response.request().method() + " " + response.uri() + " answered " + text())
                .isEqualTo(status);
        return this;
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JSON.readTree(bytes());
    }

    /** @param pointer JSON pointer, such as {@code /items/0/name} */
    public JsonNode at(String pointer) {
        return json().at(pointer);
    }

    /** The value there as text; fails when there is none. */
    public String string(String pointer) {
        JsonNode value = at(pointer);
        assertThat(value.isMissingNode() || value.isNull())
                .as(() -> pointer + " in " + text())
                .isFalse();
        return value.asString();
    }

    /** The header's value, empty when it is absent. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public List<String> headers(String name) {
        return response.headers().allValues(name);
    }
}
