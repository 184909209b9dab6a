package org.binglian.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.node.ObjectNode;

/** Reads the JSON files of this module from the classpath. */
final class FormResource {

    private FormResource() {}

    static ObjectNode read(String path) {
        try (InputStream in = FormResource.class.getResourceAsStream("/forms/" + path)) {
            if (in == null) {
                throw new IllegalStateException("No such form resource: " + path);
            }
            return (ObjectNode) Json.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read form resource " + path, e);
        }
    }
}
