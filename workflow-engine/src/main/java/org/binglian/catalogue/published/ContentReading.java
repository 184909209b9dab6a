package org.binglian.catalogue.published;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.binglian.catalogue.CatalogueContent;
import org.binglian.catalogue.CatalogueContent.FileContent;
import org.binglian.catalogue.CatalogueTransfer;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.JointServiceInfo;
import org.binglian.catalogue.MaterialType;
import org.binglian.documents.FileStore;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a content entry by entry, so that one that cannot be read does not hide the faults of the others. A property that nobody knows is a
 * fault: it would be lost.
 */
final class ContentReading {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(CatalogueTransfer.MOST_BYTES)
                            // a file of the greatest size in Base64
                            .maxStringLength((int) (FileStore.MAX_SIZE / 3 * 4 + 4))
                            .maxNestingDepth(100)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** An entry with its place in the content. */
    record Entry<T>(String pointer, T value) {}

    private final JsonNode content;
    private final List<Fault> faults = new ArrayList<>();

    /** @throws Rejected when it is no JSON, or more than anybody may send */
    static ContentReading of(InputStream content) {
        try {
            return new ContentReading(JSON.readTree(content));
        } catch (JacksonException e) {
            throw new Rejected(unreadable("", e));
        }
    }

    private ContentReading(JsonNode content) {
        this.content = content;
        TreeSet<String> parts = new TreeSet<>(content.propertyNames());
        for (var part : CatalogueContent.class.getRecordComponents()) {
            parts.remove(part.getName());
        }
        parts.forEach(part -> faults.add(new Fault("/" + part, "catalogue.unknown-part", part)));
    }

    List<Entry<MaterialType>> materialTypes() {
        return entries("materialTypes", MaterialType.class);
    }

    List<Entry<ItemGuide>> items() {
        return entries("items", ItemGuide.class);
    }

    List<Entry<JointServiceInfo>> jointServices() {
        return entries("jointServices", JointServiceInfo.class);
    }

    List<Entry<FileContent>> files() {
        return entries("files", FileContent.class);
    }

    /** What could not be read so far. */
    List<Fault> faults() {
        return faults;
    }

    private <T> List<Entry<T>> entries(String part, Class<T> type) {
        List<Entry<T>> entries = new ArrayList<>();
        JsonNode list = content.path(part);
        if (!list.isArray()) {
            faults.add(new Fault("/" + part, "catalogue.no-list", part));
            return entries;
        }
        Iterator<JsonNode> nodes = list.iterator();
        for (int i = 0; nodes.hasNext(); i++) {
            String pointer = "/" + part + "/" + i;
            JsonNode node = nodes.next();
            try {
                T value = JSON.treeToValue(node, type);
                if (hasForbiddenText(node)) {
                    faults.add(new Fault(pointer, "catalogue.characters"));
                } else if (value == null) {
                    faults.add(new Fault(pointer, "catalogue.unreadable", "null"));
                } else {
                    entries.add(new Entry<>(pointer, value));
                }
            } catch (JacksonException e) {
                faults.add(unreadable(pointer, e));
            }
        }
        return entries;
    }

    /** Control characters and halves of characters, which databases and documents cannot hold. */
    private static boolean hasForbiddenText(JsonNode node) {
        if (node.isString()) {
            return node.stringValue()
                    .codePoints()
                    .anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0
                            || Character.getType(c) == Character.SURROGATE);
        }
        return node.valueStream().anyMatch(ContentReading::hasForbiddenText);
    }

    private static Fault unreadable(String pointer, JacksonException e) {
        return new Fault(pointer + place(e), "catalogue.unreadable", String.valueOf(e.getOriginalMessage()));
    }

    private static String place(JacksonException e) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            pointer.append('/').append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
        }
        return pointer.toString();
    }
}
