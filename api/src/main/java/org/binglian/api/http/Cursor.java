package org.binglian.api.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.binglian.identity.BadPosition;
import org.binglian.identity.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text form of a position in a list, opaque to clients. It is not signed: a made-up one shows nothing that its
 * owner could not page to.
 */
final class Cursor {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<String>> KEYS = new TypeReference<>() {};

    private Cursor() {}

    static String write(Position position) {
        byte[] json = JSON.writeValueAsBytes(position.keys());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }

    static Position read(String cursor) {
        try {
            byte[] json = Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.ISO_8859_1));
            Position position = new Position(JSON.readValue(json, KEYS));
            if (position.keys().stream().allMatch(PlainText::is)) {
                return position;
            }
            throw new BadPosition();
        } catch (IllegalArgumentException | JacksonException | NullPointerException e) {
            throw new BadPosition();
        }
    }
}
