package org.binglian.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.binglian.catalogue.GuideFile;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.MaterialFiles;
import org.binglian.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Puts the empty forms and filled examples of {@code /seeds/files} to the materials of guides. A file is stored once for an item. */
@Component
class FormsToHandOut {

    private static final List<String> BOTH = List.of("template", "sample");

    private final MaterialFiles files;
    private final List<MaterialFileEntry> entries = SeedFiles.list("material-files.json", MaterialFileEntry.class);

    FormsToHandOut(MaterialFiles files) {
        this.files = files;
    }

    /** @param earlier versions of the item, whose files are taken again */
    ItemGuide with(ItemGuide guide, List<ItemGuide> earlier) {
        Map<String, GuideFile> known = new HashMap<>();
        earlier.stream()
                .flatMap(version -> version.materials().stream())
                .flatMap(material -> Stream.of(material.template(), material.sample()))
                .forEach(file -> remember(file, known));
        return changed(
                guide,
                material -> entries.stream()
                        .filter(entry -> entry.isFor(
                                guide.code(), material.get("materialType").asString()))
                        .forEach(entry -> {
                            put(material, "template", entry.template(), guide.code(), known);
                            put(material, "sample", entry.sample(), guide.code(), known);
                        }));
    }

    /** The guide as its file says it, which knows nothing of files. */
    static ItemGuide without(ItemGuide guide) {
        return changed(guide, material -> BOTH.forEach(material::putNull));
    }

    private static ItemGuide changed(ItemGuide guide, Consumer<ObjectNode> change) {
        ObjectNode tree = SeedFiles.JSON.valueToTree(guide);
        tree.withArray("materials").forEach(material -> change.accept((ObjectNode) material));
        return SeedFiles.read(tree, ItemGuide.class);
    }

    private static void remember(@Nullable GuideFile file, Map<String, GuideFile> known) {
        if (file != null) {
            known.put(file.fileName(), file);
        }
    }

    private void put(
            ObjectNode material,
            String as,
            MaterialFileEntry.@Nullable Page page,
            String item,
            Map<String, GuideFile> known) {
        if (page != null) {
            GuideFile file = known.computeIfAbsent(page.name(), name -> store(page, item));
            material.set(as, SeedFiles.JSON.valueToTree(file));
        }
    }

    private GuideFile store(MaterialFileEntry.Page page, String item) {
        try (InputStream bytes = new ClassPathResource("seeds/files/" + page.file()).getInputStream()) {
            return files.store(item, bytes, page.name(), Actor.SYSTEM);
        } catch (IOException e) {
            throw new UncheckedIOException("Seed file " + page.file() + " cannot be read", e);
        }
    }
}
